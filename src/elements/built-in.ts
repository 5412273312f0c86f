import type { Said } from '../config/localize';
import type { LanguageTag } from '../config/types/small-types';
import type { Wording } from './wording';
import { spokenTag, wordsIn } from './words';

/**
 * A built-in word, which may have the marks of a text. Where we do not have it in the language it is in English; for
 * plain Japanese in Japanese.
 */
export function builtIn<Key extends string>(wording: Wording<Key>, key: Key, language: LanguageTag): Said {
  const tag = spokenTag(language);
  const text = wordsIn(tag)?.[key] ?? (wording as Partial<Wording<Key>>)[tag.slice(0, 2) as 'en']?.[key];
  return { text: text ?? wording.en[key], lang: text ? undefined : 'en' };
}
