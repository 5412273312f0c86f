import type { Duration, LanguageTag } from '../config/types/small-types';
import { perLanguage } from './per-language';

const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;

/** ISO 8601: the letter M means months before the T, and minutes after it. */
const grammar = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

const formats = perLanguage((locale) => ({
  // `Intl.DurationFormat` is not yet in every browser that we support.
  numbers: units.map((unit) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })),
  list: new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }),
  close: /^(ja|zh)\b/.test(locale),
}));

/** A duration as people say it: 「13か月」, `13 months`. What is none stays as it is written. */
export function durationName(duration: Duration, language: LanguageTag): string {
  const written = grammar.exec(duration)?.slice(1);
  if (!written) return duration;
  const { numbers, list, close } = formats(language);
  const amounts = written.map(Number);
  const some = amounts.some((amount) => amount > 0);
  const parts = numbers.flatMap((number, index) => {
    const amount = amounts[index];
    if (written[index] === undefined || amount === undefined || (some && !amount)) return [];
    // Japanese and Chinese set no space between a number and its unit; the browsers' data does.
    return [close ? number.format(amount).replaceAll(' ', '') : number.format(amount)];
  });
  return list.format(parts);
}
