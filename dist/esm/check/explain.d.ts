import type { CheckProblem } from './check-problem';
import { type ToolLanguage } from './place-words';
import { type SchemaPart } from './schema-part';
/** A problem in words. */
export interface Explained {
    readonly sentence: Readonly<Record<ToolLanguage, string>>;
    /** What was probably meant, where that can be guessed. */
    readonly suggestion: string | undefined;
}
/**
 * Says in Japanese and English what is wrong, where, and how to put it right.
 *
 * @param json The file that the problem was found in; `undefined` where it could not be read.
 * @param schema schema.json, which has the words for the places.
 */
export declare function explain(problem: CheckProblem, json: unknown, schema: SchemaPart): Explained;
