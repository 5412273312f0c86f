import type { Reader } from './reader.js';
/** Reads a list; entries of which nothing is usable (`undefined`) are left out. */
export declare const list: <T>(entry: Reader<T | undefined>) => Reader<readonly T[]>;
