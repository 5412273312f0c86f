import type { Languages } from './consent-settings';
import type { Text } from './read/text';
import type { LanguageTag } from './types/small-types';

/** A text in one language. `lang` says which, where it is not the one that was asked for. */
export interface Said {
  readonly text: string;
  readonly lang: LanguageTag | undefined;
}

function fallbacks(tag: LanguageTag): readonly LanguageTag[] {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return [tag, `${language}-${script}`, language];
  } catch {
    return [tag];
  }
}

// It takes long to find out, and a notice has thousands of texts. A page may name anything as its language.
const chains = { __proto__: null } as unknown as Record<LanguageTag, readonly LanguageTag[]>;

/** The tag and what it falls back to, by likely subtags: `zh-TW`, `zh-Hant`, `zh` (UTS 35). */
const chain = (tag: LanguageTag): readonly LanguageTag[] => (chains[tag] ??= fallbacks(tag));

/** The first of some tags that answers to the one that is wanted. */
export const matchLanguage = (wanted: LanguageTag, tags: readonly LanguageTag[]): LanguageTag | undefined =>
  chain(wanted)
    .map((tag) => tags.find((one) => one.toLowerCase() === tag.toLowerCase()))
    .find((tag) => tag);

/** Which way a language is written. */
export const direction = (tag: LanguageTag): 'rtl' | 'ltr' =>
  /-(Arab|Hebr),/.test(chain(tag).join()) ? 'rtl' : 'ltr';

/** The text in the language wanted, else in the original, else in any; empty where there is none. */
export function localize(text: Text, wanted: LanguageTag, { default: first, original }: Languages): Said {
  const tags = Object.keys(text).map((tag) => tag || first);
  const exact = matchLanguage(wanted, tags);
  const tag = exact ?? matchLanguage(original, tags) ?? tags[0];
  return { text: text[tag ?? ''] ?? text[''] ?? '', lang: exact ? undefined : tag };
}

/** The language that a screen shows: the first wish that the file offers, else its default. */
export const chooseLanguage = (
  wishes: readonly (LanguageTag | undefined)[],
  languages: Languages,
): LanguageTag =>
  wishes.map((wish) => wish && matchLanguage(wish, languages.available)).find((tag) => tag) ??
  languages.default;
