import { items } from '../read/item';
import { link } from '../read/link';
import { list } from '../read/list';
import type { Read } from '../read/reader';
import { oneOf, required } from '../read/scalars';
import { strictShape } from '../read/strict-shape';
import { text } from '../read/text';
import { exception } from './exception';
import { section } from './section-fields';

const group = strictShape({
  subject: required(text),
  route: oneOf(['direct-written', 'direct-other', 'indirect'], undefined),
  source: text,
  items,
  link,
  note: text,
});

export type PurposeGroup = Read<typeof group>;

export const purposes = strictShape({
  ...section,
  groups: list(group),
  beyond: items,
  exceptions: list(exception),
});

export type Purposes = Read<typeof purposes>;
