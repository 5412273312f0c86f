import type { Reader } from './reader.js';
/** What is not written is absent as a whole: nothing in it is missed. */
export declare const optional: <T>(reader: Reader<T>) => Reader<T | undefined>;
