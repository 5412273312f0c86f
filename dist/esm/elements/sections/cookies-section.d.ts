import type { NoticeView } from '../notice-view.js';
import { type Drawn } from './section-frame.js';
/** What cookies are, what they are used for and how to refuse them, then the declaration of every cookie. */
export declare function cookiesSection(view: NoticeView): Drawn;
