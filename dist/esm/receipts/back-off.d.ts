/** The longest that a server may ask us to wait. */
export declare const longestWait: number;
/**
 * Milliseconds until the next attempt: 1, 4, 16 seconds and so on up to an hour, shortened by chance, so that not all
 * visitors come back at once. A server that says when (`Retry-After`, in seconds) is obeyed.
 */
export declare function backOff(tries: number, chance: number, retryAfter?: number): number;
/** Milliseconds still to wait. A time that is further off than we ever wait was written under another clock. */
export declare function waitFor(after: number, now: number): number;
