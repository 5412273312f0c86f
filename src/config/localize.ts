import type { Languages } from './consent-settings';
import type { Text } from './read/text';
import type { LanguageTag } from './types/small-types';

/** A text in one language. `lang` says which, where it is not the one that was asked for. */
export interface Said {
  readonly text: string;
  readonly lang: LanguageTag | undefined;
}

/** Chinese is written in two scripts; a region stands for one of them (RFC 5646, likely subtags). */
const scripts: Readonly<Record<string, string>> = {
  'zh-tw': 'zh-hant',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  'zh-cn': 'zh-hans',
  'zh-sg': 'zh-hans',
};

/** The tag and what it falls back to: `zh-TW`, `zh-hant`, `zh` (RFC 4647, lookup). */
function* chain(tag: LanguageTag): Generator<LanguageTag> {
  let rest = tag.toLowerCase();
  while (rest) {
    yield rest;
    const script = scripts[rest];
    if (script) yield script;
    rest = rest.slice(0, Math.max(rest.lastIndexOf('-'), 0));
  }
}

/** The first of some tags that answers to the one that is wanted. */
export function matchLanguage(wanted: LanguageTag, tags: readonly LanguageTag[]): LanguageTag | undefined {
  for (const tag of chain(wanted)) {
    const found = tags.find((one) => one.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

const find = (text: Text, wanted: LanguageTag, languages: Languages): LanguageTag | undefined => {
  const tags = Object.keys(text).map((tag) => tag || languages.default);
  return matchLanguage(wanted, tags);
};

/** The text in the language wanted, else in the original, else in any; empty where there is none. */
export function localize(text: Text, wanted: LanguageTag, languages: Languages): Said {
  const tags = Object.keys(text);
  const exact = find(text, wanted, languages);
  const tag = exact ?? find(text, languages.original, languages) ?? tags[0] ?? '';
  return {
    text: text[tag] ?? text[''] ?? '',
    lang: exact === undefined && tags.length ? tag || languages.default : undefined,
  };
}

/** The language that a screen shows: the first wish that the file offers, else its default. */
export const chooseLanguage = (wishes: readonly (LanguageTag | undefined)[], languages: Languages): LanguageTag =>
  wishes.map((wish) => wish && matchLanguage(wish, languages.available)).find((tag) => tag) ?? languages.default;
