import type { LanguageTag } from '../config/types/small-types';
import { perLanguage } from './per-language';

const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Words as one phrase that stands alone: 「タグ、クッキー」, `Tag and cookie`. */
export function wordList(words: readonly string[], language: LanguageTag): string {
  const phrase = lists(language).format(words);
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
