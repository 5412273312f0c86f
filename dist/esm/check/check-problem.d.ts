import type { Problem } from '../config/problem';
import type { ToolCode } from './check-code';
/** A problem as the tools pass it on. */
export interface CheckProblem<Code extends string = ToolCode> extends Problem<Code> {
    /** JSON Pointers of all the places, where one problem stands for many. */
    readonly places?: readonly string[];
}
