/**
 * Calls back when a script may have run: after what it has put on the page, as each vendor's snippet does, and when
 * its file has come. Says whether it was a gated one that was released.
 */
export declare function whenScriptsRan(action: (wasGated: boolean) => void): void;
