import { isObject, own } from '../config/read/shape';
import { termIds } from '../config/term-ids';
import type { Id } from '../config/types/small-types';
import type { CheckProblem } from './check-problem';
import { hasIdFromUse } from './first-of-id';
import { meantAddress } from './meant-address';
import { meantLanguage } from './meant-language';
import { nearest } from './nearest';
import { nearestByParts } from './nearest-by-parts';
import { entries } from './open-file';
import { placeWords, type ToolLanguage } from './place-words';
import { names, placeAt, type SchemaPart, type SchemaPlace } from './schema-part';
import { en } from './sentences/en/all';
import { ja } from './sentences/ja/all';
import type { About, Sentences } from './sentences/sentence';
import { unquoted } from './unquoted';
import { valueAt } from './value-at';

/** A problem in words. */
export interface Explained {
  readonly sentence: Readonly<Record<ToolLanguage, string>>;
  /** What was probably meant, where that can be guessed. */
  readonly suggestion: string | undefined;
}

const sentences: Readonly<Record<ToolLanguage, Sentences>> = { ja, en };

const parent = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0));

const wordsAt = ({ parts }: SchemaPlace): readonly string[] =>
  parts.flatMap((part) => part.enum ?? []).filter((word) => typeof word === 'string');

const keysAt = ({ parts }: SchemaPlace): readonly string[] =>
  parts.flatMap((part) => Object.keys(part.properties ?? {}));

const idsIn = (json: unknown, list: string): readonly string[] =>
  entries(isObject(json) ? own(json, list) : undefined)
    .map((entry) => (isObject(entry) ? own(entry, 'id') : undefined))
    .filter((id) => typeof id === 'string');

/** A service points to a category; what a vendor is told can follow either. */
const idsFor = (path: string, json: unknown): readonly string[] =>
  path.startsWith('/services/')
    ? idsIn(json, 'categories')
    : [...idsIn(json, 'categories'), ...idsIn(json, 'services')];

function meant(
  { code, path, got = '' }: CheckProblem,
  key: string,
  allowed: readonly string[],
  json: unknown,
  presets: readonly Id[],
): string | undefined {
  if (code === 'unknown-key') return nearest(key, allowed);
  if (code === 'not-one-of') return nearest(got, allowed);
  if (code === 'no-term' || code === 'no-definition') return nearest(got, termIds);
  if (code === 'unknown-preset') return nearestByParts(got, presets);
  if (code === 'language-country') return meantLanguage(got, [got]);
  if (code === 'url-as-path') return meantAddress(got);
  return code === 'dangling-id' ? nearest(got, idsFor(path, json)) : undefined;
}

const typesAt = ({ parts }: SchemaPlace): readonly string[] => [
  ...new Set(parts.flatMap((part) => part.type ?? [])),
];

/** A text of the wrong type is shown with its quotes: they are what is wrong. */
const shown = ({ code, got = '' }: CheckProblem, value: unknown): string =>
  code === 'type' && typeof value === 'string' ? JSON.stringify(got) : got;

function about(
  problem: CheckProblem,
  json: unknown,
  schema: SchemaPart,
  presets: readonly Id[],
): Omit<About, 'firstLine'> {
  const { code, path, places = [] } = problem;
  const key = names(path).at(-1) ?? '';
  const place = placeAt(schema, path);
  const [value, types] = [valueAt(json, path), typesAt(place)];
  const allowed = [
    ...new Set(code === 'unknown-key' ? keysAt(placeAt(schema, parent(path))) : wordsAt(place)),
  ];
  return {
    got: shown(problem, value),
    key,
    allowed,
    types,
    least: place.parts.find((part) => part.minimum !== undefined)?.minimum,
    most: place.parts.find((part) => part.maximum !== undefined)?.maximum,
    suggestion: code === 'type' ? unquoted(value, types) : meant(problem, key, allowed, json, presets),
    count: places.length,
    fromUse: code === 'duplicate-id' && hasIdFromUse(problem, json),
  };
}

/** The place comes first, in the words that the schema has for it. What is unknown has no words: its parent has. */
const where = (
  { code, path }: CheckProblem,
  json: unknown,
  schema: SchemaPart,
  language: ToolLanguage,
): string =>
  placeWords(code === 'unknown-key' || code === 'missing' ? parent(path) : path, json, schema, language);

/** Behind a mistake in its JSON, nothing of a file can be read. */
const hidesOthers = ({ code }: CheckProblem): boolean => /^(json-(?!empty)|config-json$)/.test(code);

const mayBeMore: Record<ToolLanguage, string> = {
  ja: 'この先にも直すところがあるかもしれません。直したら、もう一度点検してください。',
  en: ' There may be more below; please check again once this is mended.',
};

const colon: Record<ToolLanguage, string> = { ja: '：', en: ': ' };

/**
 * Says in Japanese and English what is wrong, where, and how to put it right.
 *
 * @param json The file that the problem was found in; `undefined` where it could not be read.
 * @param schema schema.json, which has the words for the places.
 * @param presets The ids of the known services, one of which may have been meant.
 * @param firstLine The line of the first, of what is there twice.
 */
export function explain(
  problem: CheckProblem,
  json: unknown,
  schema: SchemaPart,
  presets: readonly Id[] = [],
  firstLine?: number,
): Explained {
  const known = { ...about(problem, json, schema, presets), firstLine };
  const say = (language: ToolLanguage): string => {
    const more = hidesOthers(problem) ? mayBeMore[language] : '';
    const sentence = `${sentences[language][problem.code](known)}${more}`;
    // What is wrong with the file as a whole needs no place.
    return problem.path ? `${where(problem, json, schema, language)}${colon[language]}${sentence}` : sentence;
  };
  return { sentence: { ja: say('ja'), en: say('en') }, suggestion: known.suggestion };
}
