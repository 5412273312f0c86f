import type { PageCode, Problem, SourceCode } from './problem.js';
/** A problem that has no place in the file. A page is told of it as an error where it leaves nothing to work with. */
export declare const trouble: (code: SourceCode | PageCode, got?: unknown, level?: Problem["level"]) => Problem;
