import type { NoticeView } from '../notice-view.js';
import { type Drawn } from './section-frame.js';
/** What can be asked for, where, with what papers, for what fee, and how it is answered (APPI Art. 32 to 39). */
export declare const requestsSection: (view: NoticeView) => Drawn;
