import { PurposesElement } from '../elements/purposes.js';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-purposes': PurposesElement;
    }
}
