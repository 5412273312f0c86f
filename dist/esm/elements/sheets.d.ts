/**
 * The tokens of every screen. A page's `--shirase-*` wins over the file's theme, which wins over ours.
 * The properties that begin with an underscore are our own. On the accent stands black or white, whichever is
 * easier to read: `y` is the accent's luminance (WCAG 2.2, 1.4.3).
 */
export declare const tokens: string;
/** Type that reads well in every script. */
export declare const type: string;
/** What stands above the page, and takes nothing of its styles but what it is given. */
export declare const overlay: string;
