import type { Service } from '../../config/notice-settings';
import { localize } from '../../config/localize';
import { isCustom } from '../../config/read/section-name';
import { isText, type Text } from '../../config/read/text';
import type { SectionName } from '../../config/types/small-types';
import { withoutMarks } from '../../config/without-marks';
import type { NoticeView } from '../notice-view';
import { sectionData } from '../sections/section-data';
import { exceptionWording } from '../wording/exceptions';
import { titleWording } from '../wording/titles';

/** What a section says beside what the file has under its name. */
export interface Besides {
  readonly services: () => readonly Service[];
  /** Those that it shows of each. */
  readonly fields: readonly (keyof Service)[];
  /** Of our own words those that name a term. */
  readonly words: (services: readonly Service[]) => readonly string[];
}

/** Many services use the same words: of a thousand, these are looked through, which takes a tenth of the time. */
const enough = 20;

type Say = (text: Text) => void;

/** Addresses are no words. */
const unsaid = new Set(['url', 'infoUrl', 'policyUrl']);

/** The texts in something that was read, at any depth. */
function eachText(read: unknown, say: Say): void {
  if (typeof read !== 'object' || read === null) return;
  if (Array.isArray(read)) for (const one of read) eachText(one, say);
  else if (isText(read)) say(read);
  else for (const key in read) if (!unsaid.has(key)) eachText(read[key as keyof typeof read], say);
}

/** What services say, and what refusing their categories costs. */
function eachServiceText(
  services: readonly Service[],
  fields: Besides['fields'],
  { settings }: NoticeView,
  say: Say,
): void {
  const categories = new Set(services.map(({ category }) => category));
  for (const service of services) for (const field of fields) eachText(service[field], say);
  if (fields.includes('optOut'))
    for (const { id, consequence } of settings.categories) if (categories.has(id)) say(consequence);
}

/** Cases of the law that the file only names. */
function exceptionWords(name: SectionName, { settings: { notice }, voice }: NoticeView): readonly string[] {
  const naming = name === 'purposes' || name === 'thirdParty' ? notice[name] : undefined;
  return (naming?.exceptions ?? []).flatMap((one) =>
    typeof one === 'string' ? voice.plainWord(exceptionWording, `exception.${one}`) : [],
  );
}

/** Ends a text, so that no word runs from one into the next. */
const end = '\u2029';

/** All that a section says in the language shown, as plain characters: its title, the file's texts, and our words. */
export function saidIn(name: SectionName, besides: Besides | undefined, view: NoticeView): string {
  const { voice, settings } = view;
  const services = besides?.services().slice(0, enough) ?? [];
  const said = new Set([...(besides?.words(services) ?? []), ...exceptionWords(name, view)]);
  const say: Say = (text) => said.add(localize(text, voice.language, settings.languages).text);
  const data = sectionData(name, settings.notice);
  if (!isCustom(name) && !voice.has(data?.title)) said.add(voice.plainWord(titleWording, `${name}.title`));
  eachText(data, say);
  if (besides) eachServiceText(services, besides.fields, view, say);
  const all = [...said].join(end);
  return /[{[*]/.test(all) ? withoutMarks(all) : all;
}
