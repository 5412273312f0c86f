import { PreferencesLinkElement } from '../elements/preferences-link.js';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-preferences-link': PreferencesLinkElement;
    }
}
