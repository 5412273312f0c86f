import { CookiesElement } from '../elements/cookies.js';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-cookies': CookiesElement;
    }
}
