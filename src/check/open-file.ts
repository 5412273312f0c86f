import type { Languages } from '../config/consent-settings';
import type { Category, NoticeSettings, Service } from '../config/notice-settings';
import type { ConfigSettings } from '../config/read-config';
import { isObject, own } from '../config/read/shape';
import { models, strictness } from '../config/strictness';
import type { Rules } from '../config/types/config-file';
import type { CalendarDay, LanguageTag, Model } from '../config/types/small-types';
import { meantLanguages } from './meant-language';
import { textPlaces, type TextPlace } from './text-places';

/** A service with its place in the file. */
export interface OpenService {
  readonly path: string;
  readonly read: Service;
  readonly written: Readonly<Record<string, unknown>>;
  readonly category: Category | undefined;
  /** The model that holds for it: the file's, tightened by its own; a required category asks nobody. */
  readonly model: Model;
}

/** The file as the rules look at it: what was written, and what the readers make of it. */
export interface OpenFile {
  readonly json: Readonly<Record<string, unknown>>;
  readonly today: CalendarDay;
  readonly rules: ReadonlySet<Rules>;
  readonly settings: ConfigSettings;
  readonly languages: Languages;
  readonly services: readonly OpenService[];
  readonly texts: readonly TextPlace[];
  /** The language that was meant by a tag that is a country's. */
  readonly meantLanguage: (tag: LanguageTag) => LanguageTag | undefined;
}

export const entries = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : [];

/** As strict as the strictest of what the file and the service say; what is misspelt counts as the strictest. */
const modelOf = (read: Service, written: unknown, category: Category | undefined, file: unknown): Model => {
  if (category?.required) return 'notice';
  const own = written === undefined ? 'notice' : written;
  const linked = read.linkedToPersonalData ? 'optIn' : 'notice';
  return models[Math.max(...[file, own, linked].map(strictness))] ?? 'optIn';
};

function openServices(
  json: Readonly<Record<string, unknown>>,
  { categories, services }: NoticeSettings,
): OpenService[] {
  const consent = own(json, 'consent');
  const model = isObject(consent) ? own(consent, 'model') : undefined;
  const byId = new Map(categories.map((category) => [category.id, category]));
  return entries(own(json, 'services')).flatMap((written, index) => {
    // The reader of a service makes something of anything, so that the entries of both lists are the same.
    const read = services[index];
    if (!isObject(written) || !read) return [];
    const path = `/services/${index}`;
    const category = read.category === undefined ? undefined : byId.get(read.category);
    return { path, read, written, category, model: modelOf(read, own(written, 'model'), category, model) };
  });
}

/** The languages that were meant: what follows from a tag that is none is no second mistake. */
const meantOnes = (
  { default: first, available, original }: Languages,
  meant: OpenFile['meantLanguage'],
): Languages => ({
  default: meant(first) ?? first,
  available: available.map((tag) => meant(tag) ?? tag),
  original: meant(original) ?? original,
});

/** A text in the languages that were meant. Its sayings keep their places. */
function inMeantOnes(place: TextPlace, meant: OpenFile['meantLanguage']): TextPlace {
  if (!place.sayings.some(({ tag }) => meant(tag))) return place;
  const renamed = place.sayings.map(({ tag, text }) => [meant(tag) ?? tag, text] as const);
  return { ...place, text: Object.fromEntries([...renamed, ...Object.entries(place.text)]) };
}

/** Opens a file for the rules. */
export function openFile(
  json: Record<string, unknown>,
  settings: ConfigSettings,
  today: CalendarDay,
): OpenFile {
  const texts = textPlaces(json);
  const meant = meantLanguages(texts);
  return {
    json,
    today,
    rules: settings.notice.rules,
    settings,
    languages: meantOnes(settings.notice.languages, meant),
    services: openServices(json, settings.notice),
    texts: texts.map((place) => inMeantOnes(place, meant)),
    meantLanguage: meant,
  };
}
