import { items } from '../read/item';
import type { Read } from '../read/reader';
import { required } from '../read/scalars';
import { strictShape } from '../read/strict-shape';
import { text, type Text } from '../read/text';

/** What every section may say. */
export interface Section {
  readonly title: Text;
  readonly note: Text;
}

export const section = { title: text, note: text };

/** A section that is a list. */
export const listSection = strictShape({ ...section, items: required(items) });

export type ListSection = Read<typeof listSection>;

/** A section whose content comes from the services. */
export const serviceSection = strictShape({ ...section, intro: text });

export type ServiceSection = Read<typeof serviceSection>;
