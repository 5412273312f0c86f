import './banner-alone.js';
