/** An object of the file: what is not there is `undefined`. */
export type Fields = Readonly<Record<string, unknown>>;
/** Own fields only, with no prototype behind them: a polluted one must not answer for the file (CVE-2024-57708). */
export declare const fields: (value: unknown) => Fields;
export declare const entries: (value: unknown) => readonly Fields[];
