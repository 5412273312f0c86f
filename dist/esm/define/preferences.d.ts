import { PreferencesElement } from '../elements/preferences';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-preferences': PreferencesElement;
    }
}
