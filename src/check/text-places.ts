import type { Tell } from '../config/problem';
import { isObject, own } from '../config/read/shape';
import { text, type Text } from '../config/read/text';
import { exceptionIds } from '../config/sections/exception';
import type { LanguageTag } from '../config/types/small-types';

/** What a text is there for: a purpose or a kind of information, the words of a link, a built-in wording's override. */
export type TextUse = 'text' | 'listed' | 'label' | 'override';

/** A text in one of its languages; under `''` the one that was written without a language. */
export interface Saying {
  readonly tag: LanguageTag;
  readonly text: string;
}

/** A text of the file, with its place. */
export interface TextPlace {
  readonly path: string;
  readonly text: Text;
  /** The same, one by one. */
  readonly sayings: readonly Saying[];
  readonly use: TextUse;
}

type Visit = (value: unknown, path: string, found: TextPlace[]) => void;

const ignore: Tell = () => undefined;

const words =
  (use: TextUse): Visit =>
  (value, path, found) => {
    if (value === undefined) return;
    const read = text(value, path, ignore);
    const sayings = Object.keys(read).map((tag) => ({ tag, text: read[tag] ?? '' }));
    if (sayings.length) found.push({ path, text: read, sayings, use });
  };

const fields =
  (visits: Readonly<Record<string, Visit>>): Visit =>
  (value, path, found) => {
    if (!isObject(value)) return;
    for (const [key, visit] of Object.entries(visits)) visit(own(value, key), `${path}/${key}`, found);
  };

const each =
  (visit: Visit): Visit =>
  (value, path, found) => {
    if (Array.isArray(value)) value.forEach((one, index) => visit(one, `${path}/${index}`, found));
  };

const some = words('text');
const listed = words('listed');
const link = fields({ label: words('label') });

/** As deep as the readers go. */
const deepest = 16;

const itemAt =
  (depth: number): Visit =>
  (value, path, found) => {
    if (depth > deepest) return;
    const nested = isObject(value) && ['text', 'items', 'link'].some((key) => own(value, key) !== undefined);
    if (!nested) listed(value, path, found);
    else fields({ text: listed, items: each(itemAt(depth + 1)), link })(value, path, found);
  };

const items = each(itemAt(1));
const person = fields({ title: some, name: some });
const section = { title: some, note: some };
const serviceSection = fields({ ...section, intro: some });

/** The words of built-in wording, by language. */
const overrides: Visit = (value, path, found) => {
  if (!isObject(value)) return;
  for (const [tag, wording] of Object.entries(value)) {
    for (const [key, said] of Object.entries(isObject(wording) ? wording : {}))
      words('override')(said, `${path}/${tag}/${key}`, found);
  }
};

/** A case with built-in wording has no text of its own. */
const exception: Visit = (value, path, found) => {
  if (!exceptionIds.some((id) => id === value)) itemAt(1)(value, path, found);
};

const service = fields({
  name: some,
  recipient: fields({ name: some }),
  dataSent: items,
  ourPurpose: listed,
  theirPurpose: listed,
  trigger: some,
  optOut: each(fields({ consequence: some })),
  cookies: each(fields({ purpose: listed })),
  retention: some,
  minorsNote: some,
  transfer: fields({ measures: some }),
});

const cookieNotice = fields({
  ...section,
  purposes: items,
  dataItems: items,
  identifiability: fields({ statement: some, exception: some }),
  linkedToAccount: fields({ statement: some, purposes: items }),
  refusal: fields({ methods: each(fields({ text: some })), consequence: some }),
  browserHelp: each(link),
  whereStored: some,
});

const group = fields({ subject: some, source: some, items, link, note: some });

const file = fields({
  company: fields({
    name: some,
    address: some,
    business: some,
    representative: person,
    privacyOfficer: person,
  }),
  banner: fields({
    title: some,
    text: some,
    links: each(link),
    labels: fields({ accept: some, reject: some, preferences: some, acknowledge: some }),
  }),
  categories: each(fields({ label: some, description: some, refusal: fields({ consequence: some }) })),
  services: each(service),
  notice: fields({
    purposes: fields({ ...section, groups: each(group), beyond: items, exceptions: each(exception) }),
    cookies: cookieNotice,
    transmissions: serviceSection,
    beacons: serviceSection,
    adOptOuts: serviceSection,
  }),
  texts: overrides,
});

/** Every text of the file that says something, in the order in which the file's parts are described. */
export function textPlaces(json: unknown): readonly TextPlace[] {
  const found: TextPlace[] = [];
  file(json, '', found);
  return found;
}

/** The place of a text in one of its languages. */
export const placeOf = ({ path }: TextPlace, { tag }: Saying): string => (tag ? `${path}/${tag}` : path);
