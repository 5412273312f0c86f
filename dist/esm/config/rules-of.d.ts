import type { Rules } from './types/config-file.js';
/** The laws that a file can be held to, by `rules`. */
export declare const ruleNames: readonly Rules[];
/** Whose rules a file is written for; without one that we know, Japan's. */
export declare function rulesOf(written: unknown): ReadonlySet<Rules>;
