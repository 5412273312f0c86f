import type { StructureCode } from '../config/problem';
import type { CalendarDay } from '../config/types/small-types';
import type { CheckCode } from './check-code';
import type { CheckProblem } from './check-problem';
/**
 * Everything that can be said against a file: what the readers cannot use, and what the rules of the file's
 * `rules` find in the rest. Never throws on anything that JSON can hold. It tells what is wrong with the file;
 * that nothing is wrong says nothing about the law.
 *
 * @param today The day of the check, in the reader's time zone: what was looked at long ago depends on it.
 */
export declare function checkConfig(json: unknown, { today }: {
    readonly today: CalendarDay;
}): readonly CheckProblem<StructureCode | CheckCode>[];
