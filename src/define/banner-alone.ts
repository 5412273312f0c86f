import { BannerElement } from '../elements/banner';

declare global {
  interface HTMLElementTagNameMap {
    'shirase-banner': BannerElement;
  }
}

if (!customElements.get('shirase-banner')) customElements.define('shirase-banner', BannerElement);
