import { perLanguage } from './per-language.js';

const days = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
/** A calendar day as it is written in a language: 「2026年11月4日」. */
const dayName = (day, language) => days(language).format(new Date(`${day}T00:00:00Z`));

export { dayName };
