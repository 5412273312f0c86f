import type { Reader } from './reader.js';
/** An address under the URL rule. A list or an object is none: `new URL` would take it for its text. */
export declare const address: Reader<string | undefined>;
/** An address, or one by language. */
export declare const url: Reader<Readonly<Record<string, string>>>;
