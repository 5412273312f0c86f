import type { NoticeView } from '../notice-view.js';
/** The rule, the cases in which it does not hold, and what else leaves the company (APPI Art. 27(1), (2)). */
export declare const thirdPartySection: (view: NoticeView) => import("./section-frame.js").Drawn;
/** What others do for us, and we for others; under headings only where both are said. */
export declare const entrustmentSection: (view: NoticeView) => import("./section-frame.js").Drawn;
