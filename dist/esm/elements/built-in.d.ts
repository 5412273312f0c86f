import type { Said } from '../config/localize';
import type { LanguageTag } from '../config/types/small-types';
import type { Wording } from './wording';
/**
 * A built-in word, which may have the marks of a text. Where we do not have it in the language it is in English; for
 * plain Japanese in Japanese.
 */
export declare function builtIn<Key extends string>(wording: Wording<Key>, key: Key, language: LanguageTag): Said;
