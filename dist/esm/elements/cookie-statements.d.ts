import type { NoticeView } from './notice-view';
/** What the file says about cookies, from what they are to where they are kept. */
export declare function cookieStatements(view: NoticeView): readonly unknown[];
