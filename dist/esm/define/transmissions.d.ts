import { TransmissionsElement } from '../elements/transmissions';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-transmissions': TransmissionsElement;
    }
}
