import type { LanguageTag } from '../config/types/small-types';

/** A tag that `Intl` refuses, such as `ja-x`, still has a language in front. */
function made<T>(make: (locale: string) => T, language: LanguageTag): T {
  try {
    return make(language);
  } catch {
    return make(language.split('-')[0] ?? '');
  }
}

/** Makes one formatter per language: making one is slow, and a notice can have thousands of dates. */
export function perLanguage<T>(make: (locale: string) => T): (language: LanguageTag) => T {
  const formatters = new Map<LanguageTag, T>();
  return (language) => {
    const formatter = formatters.get(language) ?? made(make, language);
    formatters.set(language, formatter);
    return formatter;
  };
}
