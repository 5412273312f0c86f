/**
 * Runs `action` while `document.write` is held off: called after the page was parsed, it would wipe the page.
 * Says whether it was called.
 */
export declare function holdDocumentWrite(action: () => void): boolean;
