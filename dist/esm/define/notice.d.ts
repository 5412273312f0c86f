import { NoticeElement } from '../elements/notice.js';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-notice': NoticeElement;
    }
}
