import { CookiesElement } from '../elements/cookies';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-cookies': CookiesElement;
    }
}
