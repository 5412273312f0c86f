/**
 * Whether a file, or the visitor's browser, asks for what few do and the script therefore does not hold: rules by
 * region, Global Privacy Control, other vendors than Google, known services. It is fetched before the file is opened.
 */
export declare function asksForMore(json: unknown): boolean;
