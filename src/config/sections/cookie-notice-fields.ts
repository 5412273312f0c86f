import { items } from '../read/item';
import { link } from '../read/link';
import { list } from '../read/list';
import type { Read } from '../read/reader';
import { oneOf, required } from '../read/scalars';
import { strictShape } from '../read/strict-shape';
import { text } from '../read/text';
import { url } from '../read/url';
import { section } from './section-fields';

const method = strictShape({
  by: required(oneOf(['browser', 'widget', 'vendor'], undefined)),
  text,
  url,
});

/** One way to refuse cookies. */
export type RefusalMethod = Read<typeof method>;

export const cookieNotice = strictShape({
  ...section,
  purposes: items,
  dataItems: items,
  identifiability: strictShape({ statement: text, exception: text }),
  linkedToAccount: strictShape({ statement: text, purposes: items }),
  refusal: strictShape({ methods: list(method), consequence: text }),
  browserHelp: list(link),
  whereStored: text,
});
