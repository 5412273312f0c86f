import type { NoticeView } from '../notice-view.js';
export declare const retentionSection: (view: NoticeView) => import("./section-frame.js").Drawn;
/** Security control (APPI Art. 23). */
export declare const securitySection: (view: NoticeView) => import("./section-frame.js").Drawn;
export declare const changesSection: (view: NoticeView) => import("./section-frame.js").Drawn;
export declare const disclaimersSection: (view: NoticeView) => import("./section-frame.js").Drawn;
