/** The offer to load the page again: in the corner, over the page's edge. */
export declare const reloadStyles: import("lit").CSSResult;
