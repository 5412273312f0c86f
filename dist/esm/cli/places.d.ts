import type { CheckProblem } from '../check/check-problem';
/** Where a value stands in the text, and its key where it has one. */
interface Place {
    readonly key: number | undefined;
    readonly value: number;
}
/** A key that an object has once more. */
export interface Twice {
    readonly path: string;
    readonly name: string;
    readonly offset: number;
}
/** What a pass over the text found. */
export interface Places {
    readonly offsets: ReadonlyMap<string, Place>;
    readonly twice: readonly Twice[];
}
/** Finds in a text, which is known to be JSON, where the paths are and which keys are there twice. */
export declare function findPlaces(text: string, paths: Iterable<string>): Places;
/** Where a problem stands in the text: its value, or its key, or the nearest value around what is not there. */
export declare function offsetOf(problem: CheckProblem, { offsets }: Places): number;
export {};
