import type { Rule } from './rule';
/** A language that is offered is offered for every text. One problem for each, since places can be many. */
export declare const languagesComplete: Rule;
