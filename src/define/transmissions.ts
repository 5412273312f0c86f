import { TransmissionsElement } from '../elements/transmissions';

declare global {
  interface HTMLElementTagNameMap {
    'shirase-transmissions': TransmissionsElement;
  }
}

if (!customElements.get('shirase-transmissions'))
  customElements.define('shirase-transmissions', TransmissionsElement);
