import type { LanguageTag } from '../config/types/small-types.js';
/** Makes one formatter per language: making one is slow, and a notice can have thousands of dates. */
export declare function perLanguage<T>(make: (locale: string) => T): (language: LanguageTag) => T;
