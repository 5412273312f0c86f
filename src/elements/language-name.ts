import type { LanguageTag } from '../config/types/small-types';
import { perLanguage } from './per-language';

const languages = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

const primary = (tag: LanguageTag): string => tag.toLowerCase().split('-')[0] ?? '';

/** What a language is called in another; `undefined` where it is the same. */
export function foreignLanguage(target: LanguageTag, language: LanguageTag): string | undefined {
  if (primary(target) === primary(language)) return undefined;
  try {
    return languages(language).of(target);
  } catch {
    return target;
  }
}
