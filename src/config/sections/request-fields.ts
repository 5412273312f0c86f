import { currency } from '../read/facts';
import { items } from '../read/item';
import { link } from '../read/link';
import { list } from '../read/list';
import { optional } from '../read/optional';
import type { Read, Reader } from '../read/reader';
import { languageTag, matching, oneOf, required, within, yesOrNo } from '../read/scalars';
import { strictShape } from '../read/strict-shape';
import { text } from '../read/text';
import type { ContactReference, Right, WrittenFee } from '../types/notice/requests';
import { place, type Place } from './place-fields';
import { section } from './section-fields';

export const rightNames: readonly Right[] = [
  'notifyPurpose',
  'disclose',
  'correct',
  'add',
  'delete',
  'stopUse',
  'erase',
  'stopProvision',
  'records',
];

const rights = list(oneOf(rightNames, undefined));

const contact = matching(/^contact:[a-z0-9][a-z0-9-]{0,31}$/, 'contact');

/** A place of its own, or a desk of `contacts`. */
const to: Reader<ContactReference | Place | undefined> = (value, path, tell) => {
  if (typeof value === 'string') return contact(value, path, tell);
  return value === undefined ? undefined : place(value, path, tell);
};

const taxWord = oneOf(['included', 'excluded'], undefined);

/** `null` says nothing of it. */
const tax: Reader<WrittenFee['tax']> = (value, path, tell) =>
  value === null ? null : taxWord(value, path, tell);

const fee = strictShape({
  amount: required(within(0, 999_999_999)),
  currency: required(currency),
  tax,
  appliesTo: required(rights),
  payment: text,
  ifShort: text,
  refundable: yesOrNo,
});

export type Fee = Read<typeof fee>;

const proxy = strictShape({
  kind: required(oneOf(['statutory', 'minor', 'adultWard', 'delegated'], undefined)),
  documents: required(items),
});

/** A kind of agent, and the documents needed. */
export type Proxy = Read<typeof proxy>;

export const requests = strictShape({
  ...section,
  rights: required(rights),
  to: required(to),
  envelopeNote: text,
  forms: list(link),
  identity: optional(strictShape({ anyOf: required(items), note: text })),
  proxy: list(proxy),
  fee: optional(fee),
  reply: text,
  dataHandling: text,
  refusalGrounds: items,
  languages: list(languageTag),
});

export type Requests = Read<typeof requests>;
