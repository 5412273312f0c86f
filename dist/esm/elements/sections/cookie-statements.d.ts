import type { NoticeView } from '../notice-view.js';
import { type Part } from '../topic.js';
/** What the file says about cookies, from what they are to where they are kept. */
export declare function cookieStatements(view: NoticeView): readonly Part[];
