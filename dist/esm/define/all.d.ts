import './banner.js';
import './notice.js';
import './notices.js';
import './preferences.js';
