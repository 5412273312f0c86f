import type { NoticeView } from '../notice-view';
import type { Drawn } from './section-frame';
/** What the company promises, numbered, over the name of its head. */
export declare const policySection: (view: NoticeView) => Drawn;
