import type { NoticeView } from '../notice-view';
import { type Part } from '../topic';
/** What the file says about cookies, from what they are to where they are kept. */
export declare function cookieStatements(view: NoticeView): readonly Part[];
