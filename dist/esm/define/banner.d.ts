import './banner-alone';
