import { items } from '../read/item';
import { list } from '../read/list';
import type { Read } from '../read/reader';
import { required, yesOrNo } from '../read/scalars';
import { strictShape } from '../read/strict-shape';
import { text } from '../read/text';
import { section } from './section-fields';

export const accessLogs = strictShape({
  ...section,
  items: required(items),
  purposes: required(items),
  limit: text,
  identifiable: yesOrNo,
  email: text,
  linked: text,
});

export type AccessLogs = Read<typeof accessLogs>;

const source = strictShape({
  from: required(text),
  items: required(items),
  purpose: required(text),
  linkedToPersonalData: required(yesOrNo),
  basis: text,
});

/** One source of personal-related information. */
export type RelatedSource = Read<typeof source>;

export const personalRelatedInfo = strictShape({ ...section, sources: required(list(source)) });

export type PersonalRelatedInfo = Read<typeof personalRelatedInfo>;

export const hidden = strictShape({
  ...section,
  methods: required(items),
  items: required(items),
  purposes: required(items),
});

/** Acquisition that the person does not easily recognise. */
export type Hidden = Read<typeof hidden>;

export const cards = strictShape({
  ...section,
  items: required(items),
  purpose: required(text),
  acquirer: required(text),
  recipients: required(items),
  retention: required(text),
});

/** Credit card data. */
export type Cards = Read<typeof cards>;
