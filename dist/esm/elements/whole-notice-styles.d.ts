/** What stands around the sections: who we are, the contents, and a quiet control beside each heading. */
export declare const wholeNoticeStyles: import("lit").CSSResult;
