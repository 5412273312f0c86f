import type { NoticeView } from '../notice-view';
import { type Drawn } from './section-frame';
/** What a web beacon is, and every service that uses one, on pages or in e-mail. */
export declare function beaconsSection(view: NoticeView): Drawn;
