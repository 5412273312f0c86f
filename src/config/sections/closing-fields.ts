import { date, territory as code } from '../read/facts';
import { items } from '../read/item';
import { link } from '../read/link';
import { list } from '../read/list';
import type { Read } from '../read/reader';
import { id, languageTag, oneOf, required } from '../read/scalars';
import { strictShape } from '../read/strict-shape';
import { text } from '../read/text';
import { url } from '../read/url';
import { section } from './section-fields';

const relatedDocument = strictShape({
  service: text,
  title: required(text),
  url: required(url),
  lang: languageTag,
  precedence: oneOf(['overrides'], undefined),
});

/** One related document. */
export type RelatedDocument = Read<typeof relatedDocument>;

export const documents = strictShape({ ...section, list: required(list(relatedDocument)) });

export type Documents = Read<typeof documents>;

export const territory = strictShape({
  ...section,
  notTargeting: required(list(code)),
  text,
  governingLaw: text,
});

export type Territory = Read<typeof territory>;

export const translation = strictShape({ ...section, text });

export type Translation = Read<typeof translation>;

export const links = strictShape({ ...section, items: required(list(link)) });

export type Links = Read<typeof links>;

const revision = strictShape({
  date: required(date),
  kind: required(oneOf(['established', 'effective', 'revised'], undefined)),
  note: text,
  document: text,
});

/** One date in the life of the notice. */
export type Revision = Read<typeof revision>;

export const revisions = strictShape({ ...section, list: required(list(revision)) });

export type Revisions = Read<typeof revisions>;

const customSection = strictShape({
  ...section,
  id: required(id),
  title: required(text),
  body: required(items),
});

/** A section in the file's own words. */
export type CustomSection = Read<typeof customSection>;

export const custom = list(customSection);
