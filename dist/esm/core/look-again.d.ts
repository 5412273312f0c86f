/**
 * Looks again whenever another page may have kept a choice: another tab has written, the page comes back from the
 * history, or the visitor comes back to it.
 *
 * @param name What a choice is stored under; what else is written in storage is not ours.
 */
export declare function lookAgain(name: string, look: () => void): void;
