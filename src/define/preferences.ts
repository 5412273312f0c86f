import { PreferencesElement } from '../elements/preferences';

declare global {
  interface HTMLElementTagNameMap {
    'shirase-preferences': PreferencesElement;
  }
}

if (!customElements.get('shirase-preferences'))
  customElements.define('shirase-preferences', PreferencesElement);
