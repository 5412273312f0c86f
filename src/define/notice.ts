import { NoticeElement } from '../elements/notice';

declare global {
  interface HTMLElementTagNameMap {
    'shirase-notice': NoticeElement;
  }
}

if (!customElements.get('shirase-notice')) customElements.define('shirase-notice', NoticeElement);
