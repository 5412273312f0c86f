import { WebBeaconsElement } from '../elements/web-beacons.js';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-web-beacons': WebBeaconsElement;
    }
}
