import type { LanguageTag } from '../config/types/small-types';
/** What a language is called in another; `undefined` where it is the same. */
export declare function foreignLanguage(target: LanguageTag, language: LanguageTag): string | undefined;
