import { items } from '../read/item';
import { list } from '../read/list';
import { optional } from '../read/optional';
import { person } from '../read/person';
import type { Read } from '../read/reader';
import { required } from '../read/scalars';
import { strictShape } from '../read/strict-shape';
import { text } from '../read/text';
import { exception } from './exception';
import { section } from './section-fields';

export const thirdParty = strictShape({
  ...section,
  principle: required(text),
  exceptions: required(list(exception)),
  namedRecipients: items,
  statistics: text,
  onRequest: text,
  optOut: items,
});

export type ThirdParty = Read<typeof thirdParty>;

const responsible = strictShape({ name: required(text), address: text, representative: person });

/** Who is responsible for managing the data in a joint use. */
export type Responsible = Read<typeof responsible>;

const use = strictShape({
  items: required(items),
  parties: required(items),
  purposes: required(items),
  acquisition: text,
  responsible: required(optional(responsible)),
});

/** One joint use (APPI Art. 27(5)(iii)). */
export type JointUseEntry = Read<typeof use>;

export const jointUse = strictShape({ ...section, uses: list(use), principle: text });

export type JointUse = Read<typeof jointUse>;

export const entrustment = strictShape({ ...section, text: required(text), received: text });

export type Entrustment = Read<typeof entrustment>;
