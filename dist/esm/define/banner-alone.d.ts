import { BannerElement } from '../elements/banner.js';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-banner': BannerElement;
    }
}
