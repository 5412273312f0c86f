import type { NoticeWords } from '../../language-words.js';
export declare const notices: NoticeWords;
