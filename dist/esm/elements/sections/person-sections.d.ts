export declare const minorsSection: (view: import("../notice-view.js").NoticeView) => import("./section-frame.js").Drawn;
/** Whether it is up to the person, and what follows if it is not provided (JIS Q 15001). */
export declare const voluntarySection: (view: import("../notice-view.js").NoticeView) => import("./section-frame.js").Drawn;
