import { BannerElement } from '../elements/banner';

declare global {
  interface HTMLElementTagNameMap {
    'shirase-banner': BannerElement;
  }
}

const registry = globalThis.customElements as CustomElementRegistry | undefined;

// In Node there may be nothing to register with.
if (!registry?.get('shirase-banner')) registry?.define('shirase-banner', BannerElement);
