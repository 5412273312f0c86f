import { perLanguage } from "./per-language.js";

const regions = perLanguage(locale => new Intl.DisplayNames(locale, {
    type: "region"
}));

const countryName = (country, language) => regions(language).of(country) ?? country;

export { countryName };
