import type { LanguageTag } from '../config/types/small-types';
import { perLanguage } from './per-language';

const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words, drawn or plain, as one phrase that stands alone: 「タグ、クッキー」, `Tag and cookie`. */
export function wordList<T>(words: readonly T[], language: LanguageTag): readonly (T | string)[] {
  const places = words.map((_, index) => `${index}`);
  const phrase = lists(language)
    .formatToParts(places)
    .map(({ type, value }) => (type === 'element' ? (words[Number(value)] ?? '') : value));
  const [first, ...rest] = phrase;
  return typeof first === 'string' ? [capital(first), ...rest] : phrase;
}
