import { PreferencesLinkElement } from '../elements/preferences-link';

declare global {
  interface HTMLElementTagNameMap {
    'shirase-preferences-link': PreferencesLinkElement;
  }
}

if (!customElements.get('shirase-preferences-link'))
  customElements.define('shirase-preferences-link', PreferencesLinkElement);
