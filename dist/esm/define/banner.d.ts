import './banner-alone';
import './banner-room';
