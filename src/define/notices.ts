import './ad-opt-outs';
import './cookies';
import './embed';
import './preferences-link';
import './purposes';
import './transmissions';
import './web-beacons';
