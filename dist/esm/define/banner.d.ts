import './banner-alone';
import './banner-attended';
