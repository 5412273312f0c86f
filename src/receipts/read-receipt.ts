import { fields } from '../config/fields';
import { languageGrammar } from '../config/grammars';
import { models } from '../config/strictness';
import type { Receipt, ReceiptEvent } from '../core/receipt';

const events: readonly ReceiptEvent[] = [
  'given',
  'partial',
  'refused',
  'withdrawn',
  'renewed',
  'acknowledged',
];

type Check = (value: unknown) => boolean;

const text =
  (grammar: RegExp): Check =>
  (value) =>
    typeof value === 'string' && grammar.test(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const one =
  (...words: readonly unknown[]): Check =>
  (value) =>
    words.includes(value);

const receiptId = text(/^[\da-f]{32}$/);
const moment = text(/^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

const states: Check = (value) =>
  Object(value) === value &&
  Object.entries(value as object).every(
    ([id, on]) => /^[a-z0-9][a-z0-9-]{0,31}$/.test(id) && typeof on === 'boolean',
  );

/** What each field may be. Of methods and regions there may be more than this version knows. */
const checks: Readonly<Record<keyof Receipt, Check>> = {
  receipt: one(1),
  id: receiptId,
  recordId: text(/^[\da-z]{8}$/),
  previousId: orNull(receiptId),
  time: moment,
  expires: moment,
  event: one(...events),
  method: text(/^[a-z]{1,20}$/i),
  model: one(...models),
  language: text(languageGrammar),
  region: orNull(text(/^[a-z-]{2,12}$/i)),
  format: one(1),
  version: orNull(text(/^[^]{0,200}$/)),
  consentVersion: (value) => Number.isInteger(value),
  shirase: text(/^[\w.+-]{1,40}$/),
  shown: orNull(text(/^[\da-f]{64}$/)),
  categories: states,
  services: states,
};

/** Reads one receipt out of anything that JSON can hold; nothing where a field is not what we would have written. */
export function readReceipt(value: unknown): Receipt | undefined {
  const written = fields(value);
  const keys = Object.keys(checks) as (keyof Receipt)[];
  if (!keys.every((key) => checks[key](written[key]))) return undefined;
  return Object.fromEntries(keys.map((key) => [key, written[key]])) as unknown as Receipt;
}
