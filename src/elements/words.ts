import { matchLanguage } from '../config/localize';
import { trouble } from '../config/trouble';
import type { LanguageTag } from '../config/types/small-types';
import type { PageStore } from '../core/store';
import { fetchLanguage, languageTags, type Words } from './language-files';

/** The words that have come, or are on their way. Of a language that cannot be had there are none. */
const known: Record<string, Words | Promise<unknown>> = { ja: {}, en: {}, '': {} };

/** The tag under which we have a language; empty for one that we do not speak. */
export const spokenTag = (language: LanguageTag): string => matchLanguage(language, languageTags) ?? '';

/** The words of a language beside those that are built in, as far as they have come. */
export const wordsIn = (tag: string): Words | undefined => known[tag] as Words | undefined;

/**
 * Whether a language can be spoken now. If not, its words are fetched, and `then` is called once they are there or
 * cannot be had; the page is told of that, and English is spoken.
 */
export function canSpeak(
  language: LanguageTag,
  store: Pick<PageStore, 'tell'> | undefined,
  then: () => void,
): boolean {
  const tag = spokenTag(language);
  const words = (known[tag] ??= fetchLanguage(tag)
    .catch((error: unknown) => store?.tell(trouble('screen-failed', error)))
    .then((file) => (known[tag] = file?.words ?? {})));
  if (!(words instanceof Promise)) return true;
  void words.then(then);
  return false;
}
