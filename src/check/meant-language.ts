import type { LanguageTag } from '../config/types/small-types';
import type { TextPlace } from './text-places';

/** Countries that are taken for their languages. */
const languages: Readonly<Record<string, LanguageTag>> = {
  jp: 'ja',
  cn: 'zh-Hans',
  tw: 'zh-Hant',
  kr: 'ko',
  us: 'en',
  uk: 'en',
  vn: 'vi',
};

/**
 * The language that was probably meant by the name of a country. Some names are languages too, of which a site may well
 * offer one: `uk` is Ukrainian, unless what is said in it says otherwise.
 *
 * @param said What the file says in it.
 */
export function meantLanguage(tag: LanguageTag, said: readonly string[]): LanguageTag | undefined {
  const country = tag.toLowerCase();
  if (!Object.hasOwn(languages, country)) return undefined;
  const isUkrainian =
    country === 'uk' && (!said.length || said.some((text) => /\p{Script=Cyrillic}/u.test(text)));
  return isUkrainian ? undefined : languages[country];
}

/** The same for all tags of a file, each looked at once. */
export function meantLanguages(texts: readonly TextPlace[]): (tag: LanguageTag) => LanguageTag | undefined {
  const known = new Map<LanguageTag, LanguageTag | undefined>();
  const look = (tag: LanguageTag): LanguageTag | undefined => {
    const sayings = Object.hasOwn(languages, tag.toLowerCase())
      ? texts.flatMap((place) => place.sayings)
      : [];
    return meantLanguage(
      tag,
      sayings.filter((one) => one.tag === tag).map(({ text }) => text),
    );
  };
  return (tag) => {
    if (!known.has(tag)) known.set(tag, look(tag));
    return known.get(tag);
  };
}
