import { perLanguage } from './per-language.js';

const regions = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
/** A country as readers call it: 「アメリカ合衆国」. A code that nobody knows stays as it is. */
const countryName = (country, language) => regions(language).of(country) ?? country;

export { countryName };
