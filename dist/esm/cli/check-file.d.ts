import type { CheckProblem } from '../check/check-problem';
import { type Explained } from '../check/explain';
import type { SchemaPart } from '../check/schema-part';
import type { CalendarDay } from '../config/types/small-types';
import { type Position } from './positions';
/** A problem as it is printed. */
export interface Finding extends CheckProblem, Position, Explained {
    /** Where the places are of a problem that stands for many. */
    readonly positions: readonly Position[];
}
/** What was found in one file. */
export interface FileReport {
    readonly file: string;
    /** False where not even its bytes could be had. */
    readonly readable: boolean;
    readonly findings: readonly Finding[];
}
/** Checks the bytes of one file. */
export declare function checkBytes(file: string, bytes: Uint8Array, today: CalendarDay, schema: SchemaPart): FileReport;
/** Reads and checks one file. A file that cannot be read is reported like any other problem. */
export declare function checkFile(file: string, today: CalendarDay, schema: SchemaPart): FileReport;
