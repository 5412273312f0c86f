import { perLanguage } from "./per-language.js";

const days = perLanguage(locale => new Intl.DateTimeFormat(locale, {
    dateStyle: "long",
    timeZone: "UTC"
}));

const dayName = (day, language) => days(language).format(new Date(`${day}T00:00:00Z`));

export { dayName };
