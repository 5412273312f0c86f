import { WebBeaconsElement } from '../elements/web-beacons';

declare global {
  interface HTMLElementTagNameMap {
    'shirase-web-beacons': WebBeaconsElement;
  }
}

if (!customElements.get('shirase-web-beacons'))
  customElements.define('shirase-web-beacons', WebBeaconsElement);
