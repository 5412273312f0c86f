/**
 * The notices stand in the page and look like a part of it: its type, its colours and its ground, whether light or dark.
 * Lines are made of the text's own colour. Whether there is room for two columns depends on the notice's own width.
 */
export declare const noticeStyles: import("lit").CSSResult;
