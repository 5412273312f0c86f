import type { NoticeWords } from '../../language-words';
export declare const notices: NoticeWords;
