import type { Problem, StructureCode, Tell } from './problem.js';
/** A list of problems and the function that adds to it. */
export declare function collect(): {
    problems: Problem<StructureCode>[];
    tell: Tell;
};
