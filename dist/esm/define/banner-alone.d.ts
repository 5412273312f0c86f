import { BannerElement } from '../elements/banner';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-banner': BannerElement;
    }
}
