import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
export declare const documentsSection: (view: NoticeView) => Drawn;
/** At whom the service is not directed, and what law applies. */
export declare const territorySection: (view: NoticeView) => Drawn;
/** Which language prevails; said only to those who read another. */
export declare const translationSection: (view: NoticeView) => Drawn;
export declare const linksSection: (view: NoticeView) => Drawn;
export declare const revisionsSection: (view: NoticeView) => Drawn;
