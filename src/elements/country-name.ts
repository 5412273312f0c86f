import type { CountryCode, LanguageTag } from '../config/types/small-types';
import { perLanguage } from './per-language';

const regions = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'region' }));

/** A country as readers call it: 「アメリカ合衆国」. A code that nobody knows stays as it is. */
export const countryName = (country: CountryCode, language: LanguageTag): string =>
  regions(language).of(country) ?? country;
