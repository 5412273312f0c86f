import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
/** What the company promises, numbered, over the name of its head. */
export declare const policySection: (view: NoticeView) => Drawn;
