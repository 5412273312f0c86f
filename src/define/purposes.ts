import { PurposesElement } from '../elements/purposes';

declare global {
  interface HTMLElementTagNameMap {
    'shirase-purposes': PurposesElement;
  }
}

if (!customElements.get('shirase-purposes')) customElements.define('shirase-purposes', PurposesElement);
