import { PreferencesLinkElement } from '../elements/preferences-link';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-preferences-link': PreferencesLinkElement;
    }
}
