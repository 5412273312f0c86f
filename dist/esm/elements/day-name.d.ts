import type { CalendarDay, LanguageTag } from '../config/types/small-types.js';
/** A calendar day as it is written in a language: 「2026年11月4日」. */
export declare const dayName: (day: CalendarDay, language: LanguageTag) => string;
