/** An address for what is sent rather than followed: of this site, or of another over https. */
export declare const endpointGrammar: RegExp;
/** The door for those who send receipts. `undefined`: they stay in the browser. Never throws. */
export declare const readRecordEndpoint: (json: unknown) => string | undefined;
