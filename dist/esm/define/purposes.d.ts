import { PurposesElement } from '../elements/purposes';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-purposes': PurposesElement;
    }
}
