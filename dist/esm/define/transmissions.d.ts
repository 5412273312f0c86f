import { TransmissionsElement } from '../elements/transmissions.js';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-transmissions': TransmissionsElement;
    }
}
