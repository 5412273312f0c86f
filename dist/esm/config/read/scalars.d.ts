import type { StructureCode } from '../problem.js';
import type { Reader } from './reader.js';
export declare const flag: Reader<boolean>;
export declare const onUnlessOff: Reader<boolean>;
/** Yes, no, or nothing said. */
export declare const yesOrNo: Reader<boolean | undefined>;
export declare const string: Reader<string | undefined>;
/** A number between two bounds, both allowed. */
export declare const within: (least: number, most: number) => Reader<number | undefined>;
/** A whole one. */
export declare const whole: (least: number, most: number) => Reader<number | undefined>;
/** One of a few words. */
export declare const oneOf: <const T extends string, const F>(words: readonly T[], fallback: F) => Reader<T | F>;
/** A string of a certain grammar; `undefined` where it is of another. */
export declare const matching: (grammar: RegExp, code: StructureCode) => Reader<string | undefined>;
/** Says so where the value is absent. */
export declare const required: <T>(reader: Reader<T>) => Reader<T>;
export declare const id: Reader<string | undefined>;
/** BCP 47, as far as a file needs it. A language written as another key of an object cannot pass. */
export declare const languageTag: Reader<string | undefined>;
