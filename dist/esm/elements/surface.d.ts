/** The sheets that all screens share, in the form that Lit's elements take. */
export declare const tokens: import("lit").CSSResult;
export declare const type: import("lit").CSSResult;
export declare const overlay: import("lit").CSSResult;
