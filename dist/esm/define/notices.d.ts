import './ad-opt-outs.js';
import './cookies.js';
import './embed.js';
import './preferences-link.js';
import './purposes.js';
import './transmissions.js';
import './web-beacons.js';
