import type { LanguageTag } from '../config/types/small-types.js';
/** What a language is called in another: 「日本語」. A tag that nobody knows stays as it is. */
export declare function languageName(target: LanguageTag, language: LanguageTag): string;
/** The same, or `undefined` where it is the language that is shown anyhow. */
export declare const foreignLanguage: (target: LanguageTag, language: LanguageTag) => string | undefined;
