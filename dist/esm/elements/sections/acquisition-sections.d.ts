import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
export declare const accessLogsSection: (view: NoticeView) => Drawn;
/** Personal-related information from third parties (APPI Art. 31). */
export declare const personalRelatedInfoSection: (view: NoticeView) => Drawn;
/** Acquisition that the person does not easily recognise (JIS Q 15001). */
export declare const hiddenSection: (view: NoticeView) => Drawn;
export declare const cardsSection: (view: NoticeView) => Drawn;
