/** What the visitor was shown, as the file has it: an auditor makes the same text of the archived file. */
export declare function shownText(json: unknown): string;
/** The hash of it; `null` where the browser makes none, which it does on https alone. */
export declare function shownHash(json: unknown): Promise<string | null>;
export declare const hex: (bytes: Uint8Array) => string;
