import type { NoticeView } from '../notice-view.js';
import { type Drawn } from './section-frame.js';
/** What a web beacon is, and every service that uses one, on pages or in e-mail. */
export declare function beaconsSection(view: NoticeView): Drawn;
