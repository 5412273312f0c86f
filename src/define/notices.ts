import './ad-opt-outs';
import './cookies';
import './embed';
import './notice';
import './preferences-link';
import './purposes';
import './transmissions';
import './web-beacons';
