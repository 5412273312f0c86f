import { list } from '../read/list';
import type { Read } from '../read/reader';
import { id, required, yesOrNo } from '../read/scalars';
import { strictShape } from '../read/strict-shape';
import { text } from '../read/text';
import { url } from '../read/url';
import { placeFields } from './place-fields';
import { section } from './section-fields';

const desk = strictShape({ ...placeFields, id: required(id), role: text });

/** One contact desk. */
export type Desk = Read<typeof desk>;

export const contacts = strictShape({ ...section, desks: required(list(desk)) });

export type Contacts = Read<typeof contacts>;

export const organization = strictShape({
  ...section,
  ...placeFields,
  member: required(yesOrNo),
  url,
  certifiedBy: text,
  legalBasis: text,
});

/** The accredited personal information protection organization. */
export type Organization = Read<typeof organization>;
