import type { LanguageTag } from '../config/types/small-types';
/** Built-in words by language; every language has every key. */
export type Wording<Key extends string> = Readonly<Record<'ja' | 'en', Readonly<Record<Key, string>>>>;
/** The words of a language, or those of English where we do not speak it. */
export declare const builtIn: <Key extends string>(wording: Wording<Key>, language: LanguageTag) => Readonly<Record<Key, string>>;
