/** The dialog: a centred sheet with a scroll of its own, on a phone as wide as the screen. */
export declare const preferencesStyles: import("lit").CSSResult;
