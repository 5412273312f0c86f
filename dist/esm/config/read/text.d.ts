import type { LanguageTag } from '../types/small-types.js';
import type { Reader } from './reader.js';
/** A text by language; under `''` the one that was written without a language. Empty where there is none. */
export type Text = Readonly<Record<LanguageTag, string>>;
/** Reads what a text may be: one string, or a string by language. Blank ones count as absent. */
export declare const byLanguage: (leaf: Reader<string | undefined>) => Reader<Text>;
export declare const text: Reader<Readonly<Record<string, string>>>;
/** Whether something that a section or a service says is a text: of all in them, texts alone have no prototype. */
export declare const isText: (read: object) => read is Text;
