import { date } from '../read/facts';
import { items } from '../read/item';
import { person } from '../read/person';
import type { Read } from '../read/reader';
import { required, whole } from '../read/scalars';
import { strictShape } from '../read/strict-shape';
import { text } from '../read/text';
import { section } from './section-fields';

export const policy = strictShape({
  ...section,
  items: required(items),
  signedBy: person,
  established: date,
});

export type Policy = Read<typeof policy>;

export const minors = strictShape({ ...section, under: required(whole(1, 25)), text: required(text) });

export type Minors = Read<typeof minors>;

export const voluntary = strictShape({ ...section, text: required(text), consequence: required(text) });

export type Voluntary = Read<typeof voluntary>;
