import { isObject } from '../config/read/shape';
import { notice } from './notice-places';
import {
  each,
  fields,
  items,
  link,
  listed,
  person,
  some,
  words,
  type Saying,
  type TextPlace,
  type Visit,
} from './text-visits';

export type { TextPlace } from './text-visits';

/** The words of built-in wording, by language. */
const overrides: Visit = (value, path, found) => {
  if (!isObject(value)) return;
  for (const [tag, wording] of Object.entries(value)) {
    for (const [key, said] of Object.entries(isObject(wording) ? wording : {}))
      words('override')(said, `${path}/${tag}/${key}`, found);
  }
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
  notice,
  glossary: fields({ terms: each(fields({ term: some, definition: some })) }),
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
