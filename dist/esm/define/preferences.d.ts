import { PreferencesElement } from '../elements/preferences.js';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-preferences': PreferencesElement;
    }
}
