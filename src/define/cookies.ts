import { CookiesElement } from '../elements/cookies';

declare global {
  interface HTMLElementTagNameMap {
    'shirase-cookies': CookiesElement;
  }
}

if (!customElements.get('shirase-cookies')) customElements.define('shirase-cookies', CookiesElement);
