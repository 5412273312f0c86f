/** Terms to be explained: one beside the other as far as there is room, an open one on lines of its own. */
export declare const glossaryStyles: import("lit").CSSResult;
