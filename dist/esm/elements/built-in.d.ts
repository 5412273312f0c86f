import type { Said } from '../config/localize.js';
import type { LanguageTag } from '../config/types/small-types.js';
import type { Wording } from './wording.js';
/**
 * A built-in word, which may have the marks of a text. Where we do not have it in the language it is in English; for
 * plain Japanese in Japanese.
 */
export declare function builtIn<Key extends string>(wording: Wording<Key>, key: Key, language: LanguageTag): Said;
