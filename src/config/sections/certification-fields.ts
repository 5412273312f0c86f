import { date, ownImage } from '../read/facts';
import { items } from '../read/item';
import { list } from '../read/list';
import { optional } from '../read/optional';
import type { Read } from '../read/reader';
import { oneOf, required, string } from '../read/scalars';
import { strictShape } from '../read/strict-shape';
import { text } from '../read/text';
import { url } from '../read/url';
import { section } from './section-fields';

const logo = strictShape({ src: required(ownImage), alt: required(text) });

const mark = strictShape({
  kind: required(oneOf(['privacyMark', 'isms', 'ismsCloud', 'pims', 'cbpr', 'other'], undefined)),
  name: text,
  number: string,
  obtained: date,
  registered: date,
  revised: date,
  expires: date,
  body: text,
  accreditation: items,
  scope: text,
  items,
  logo: optional(logo),
  url,
});

/** One certification or mark. */
export type Mark = Read<typeof mark>;

const standard = strictShape({ name: required(text), edition: string });

export const certifications = strictShape({
  ...section,
  marks: required(list(mark)),
  standards: list(standard),
});

export type Certifications = Read<typeof certifications>;
