import { isObject, own } from '../config/read/shape';
import { eachObject } from './each-object';
import { entries, type OpenFile } from './open-file';
import type { Rule } from './rule';
import { placeOf } from './text-places';

/** Tags that stand as values, with their places. */
function tagValues({ json }: OpenFile): readonly (readonly [path: string, tag: unknown])[] {
  const languages = own(json, 'languages');
  const found: [string, unknown][] = [];
  if (isObject(languages)) {
    for (const key of ['default', 'original']) found.push([`/languages/${key}`, own(languages, key)]);
    for (const [index, tag] of entries(own(languages, 'available')).entries())
      found.push([`/languages/available/${index}`, tag]);
  }
  eachObject(json, '', (value, path) => found.push([`${path}/lang`, own(value, 'lang')]));
  return found;
}

/** Where texts are in a language, language by language. */
function textTags({ texts, json }: OpenFile): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (tag: string, path: string): void =>
    void (found.get(tag)?.push(path) ?? found.set(tag, [path]));
  for (const place of texts) for (const saying of place.sayings) add(saying.tag, placeOf(place, saying));
  const overrides = own(json, 'texts');
  if (isObject(overrides)) for (const tag of Object.keys(overrides)) add(tag, `/texts/${tag}`);
  return found;
}

/** `jp` is a country, and no browser knows a language of that name. Told once for all texts, of which there can be many. */
export const countryTags: Rule = (file, tell) => {
  for (const [path, tag] of tagValues(file))
    if (typeof tag === 'string' && file.meantLanguage(tag))
      tell(path, 'language-country', 'error', { got: tag });
  for (const [tag, [first, ...more]] of textTags(file)) {
    if (first === undefined || !file.meantLanguage(tag)) continue;
    tell(first, 'language-country', 'error', {
      got: tag,
      ...(more.length ? { places: [first, ...more] } : {}),
    });
  }
};
