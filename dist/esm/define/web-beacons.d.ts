import { WebBeaconsElement } from '../elements/web-beacons';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-web-beacons': WebBeaconsElement;
    }
}
