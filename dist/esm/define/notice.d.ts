import { NoticeElement } from '../elements/notice';
declare global {
    interface HTMLElementTagNameMap {
        'shirase-notice': NoticeElement;
    }
}
