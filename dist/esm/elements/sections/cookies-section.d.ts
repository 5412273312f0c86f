import type { NoticeView } from '../notice-view';
import { type Drawn } from './section-frame';
/** What cookies are, what they are used for and how to refuse them, then the declaration of every cookie. */
export declare function cookiesSection(view: NoticeView): Drawn;
