import type { CountryCode, LanguageTag } from '../config/types/small-types.js';
/** A country as readers call it: 「アメリカ合衆国」. A code that nobody knows stays as it is. */
export declare const countryName: (country: CountryCode, language: LanguageTag) => string;
