import type { CalendarDay, LanguageTag } from '../config/types/small-types';
import { perLanguage } from './per-language';

const days = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));

/** A calendar day as it is written in a language: 「2026年11月4日」. */
export const dayName = (day: CalendarDay, language: LanguageTag): string =>
  days(language).format(new Date(`${day}T00:00:00Z`));
