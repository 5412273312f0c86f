import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
/** That personal data is used jointly, and how (APPI Art. 27(5)(iii)). */
export declare const jointUseSection: (view: NoticeView) => Drawn;
