import type { Text } from './read/text.js';
/** A text as written, one or by language, in the form in which it is spoken. Blank ones count as absent. */
export declare const textOf: (value: unknown) => Text;
/** A string of a certain grammar, or `undefined`. */
export declare const stringOf: (value: unknown, grammar: RegExp) => string | undefined;
