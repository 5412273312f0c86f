import type { Problem } from './config/problem.js';
/** The file's content, or why there is none. */
export interface Loaded {
    readonly json?: unknown;
    readonly problem?: Problem;
}
/** How long the page waits for the file, in milliseconds. */
export declare const patience = 4000;
/** Reads text as JSON; of an object it makes a copy, so that what the page does to it later changes nothing. */
export declare function parseConfig(config: unknown): Loaded;
/** Fetches the file from its address, or waits for it. Never throws; gives up after four seconds. */
export declare function fetchConfig(source: unknown): Promise<Loaded>;
