import type { NoticeView } from '../notice-view.js';
import { type Drawn } from './section-frame.js';
/** Behavioural-advertising partners: what each does, where it is stopped, and our own switch. */
export declare function adOptOutsSection(view: NoticeView): Drawn;
