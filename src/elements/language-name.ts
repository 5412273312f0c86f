import type { LanguageTag } from '../config/types/small-types';
import { perLanguage } from './per-language';

const languages = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

const primary = (tag: LanguageTag): string => tag.toLowerCase().split('-')[0] ?? '';

/** What a language is called in another: 「日本語」. A tag that nobody knows stays as it is. */
export function languageName(target: LanguageTag, language: LanguageTag): string {
  try {
    return languages(language).of(target) ?? target;
  } catch {
    return target;
  }
}

/** The same, or `undefined` where it is the language that is shown anyhow. */
export const foreignLanguage = (target: LanguageTag, language: LanguageTag): string | undefined =>
  primary(target) === primary(language) ? undefined : languageName(target, language);
