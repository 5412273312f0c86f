import { isObject, own } from '../config/read/shape';
import { names, placeInside, rootPlace, type SchemaPart, type SchemaPlace } from './schema-part';

export type ToolLanguage = 'ja' | 'en';

/** Where a part of the file is, as its editors would say it. */
interface Crumbs {
  readonly words: readonly string[];
  readonly place: SchemaPlace;
  readonly value: unknown;
}

const whole: Record<ToolLanguage, string> = { ja: 'ファイル全体', en: 'The whole file' };

const title = (place: SchemaPlace, language: ToolLanguage): string | undefined => {
  const [ja, en] = place.title?.split(' / ') ?? [];
  return language === 'ja' ? ja : en;
};

const languageNames: Readonly<Record<ToolLanguage, Intl.DisplayNames>> = {
  ja: new Intl.DisplayNames(['ja'], { type: 'language' }),
  en: new Intl.DisplayNames(['en'], { type: 'language' }),
};

/** The language's own name for a language; the tag itself where there is none. */
function languageName(tag: string, language: ToolLanguage): string {
  try {
    return languageNames[language].of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** An entry of a list by its id, the known service that it is, or its name, else by its number. */
function entryName(entry: unknown, index: number, language: ToolLanguage): string {
  const id = isObject(entry) ? (own(entry, 'id') ?? own(entry, 'use') ?? own(entry, 'name')) : undefined;
  if (typeof id === 'string' && id) return language === 'ja' ? `「${id}」` : ` “${id}”`;
  return language === 'ja' ? `の${index + 1}番目` : ` no. ${index + 1}`;
}

const isMap = ({ parts }: SchemaPlace): boolean =>
  parts.some((part) => typeof part.additionalProperties === 'object');

const step =
  (root: SchemaPart, language: ToolLanguage) =>
  ({ words, place, value }: Crumbs, name: string): Crumbs => {
    const next = placeInside(root, place, name);
    if (Array.isArray(value)) {
      const inner: unknown = value[Number(name)];
      const last = `${words.at(-1) ?? ''}${entryName(inner, Number(name), language)}`;
      return { words: [...words.slice(0, -1), last], place: next, value: inner };
    }
    const word = title(next, language) ?? (isMap(place) ? languageName(name, language) : name);
    return { words: [...words, word], place: next, value: isObject(value) ? own(value, name) : undefined };
  };

/** Puts a JSON Pointer into words: `サービス「example-ads」›送信先›名称`. */
export function placeWords(path: string, json: unknown, root: SchemaPart, language: ToolLanguage): string {
  const start: Crumbs = { words: [], place: rootPlace(root), value: json };
  return (
    names(path)
      .reduce(step(root, language), start)
      .words.join(language === 'ja' ? '›' : ' › ') || whole[language]
  );
}
