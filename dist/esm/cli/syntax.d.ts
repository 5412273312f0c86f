import type { FileCode } from '../check/check-code';
import type { SourceCode } from '../config/problem';
/** A mistake in how the JSON is written. */
export interface Mistake {
    readonly code: FileCode | SourceCode;
    readonly offset: number;
    readonly got?: string;
}
/** Says why a text is no JSON: its first mistake, since those that follow are its echoes. */
export declare function findMistake(text: string): Mistake;
