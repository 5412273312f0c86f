/**
 * What the first layer does for the visitor beside asking: it is announced, gets room on the page, gives the focus
 * back where it was, and leaves. Called once, before or after it is shown: the script tag fetches this with the
 * second layer, while the visitor reads.
 */
export declare function attendBanner(): void;
