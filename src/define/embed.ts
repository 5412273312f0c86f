import { EmbedElement } from '../elements/embed';

declare global {
  interface HTMLElementTagNameMap {
    'shirase-embed': EmbedElement;
  }
}

if (!customElements.get('shirase-embed')) customElements.define('shirase-embed', EmbedElement);
