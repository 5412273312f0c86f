import type { ConsentSettings } from '../config/consent-settings';
import { decode, said, type ConsentRecord } from './record';

/** What a stored text amounts to today. Without a record, everything that can be refused is refused. */
export interface Standing {
  /** Whether the visitor has answered; otherwise only the refusals of the record count. */
  readonly answered?: boolean | undefined;
  readonly record?: (Pick<ConsentRecord, 'categories' | 'services'> & Partial<ConsentRecord>) | undefined;
}

const day = 86_400;

/** The text that refuses all, and that a server may set. */
export const refusal = '0';

/** An answer holds for the version it was given to, under a model at least as strict, for a time, and for what it names. */
const holds = (
  record: ConsentRecord,
  { consentVersion, strictness, days, rules }: ConsentSettings,
  now: number,
): boolean =>
  record.consentVersion === consentVersion &&
  record.strictness >= strictness &&
  record.time <= now + day &&
  record.time + days * day > now &&
  [...rules].every(
    ([id, { required, category }]) =>
      required || id !== category || said(record.categories, id) !== undefined,
  );

/**
 * Weighs one stored text at a time given in seconds. What cannot be read refuses all until the visitor answers;
 * the one word `0`, which a server may set, is an answer that refuses all.
 */
export function weigh(text: string, settings: ConsentSettings, now: number): Standing {
  const record = decode(text);
  return { record, answered: record ? holds(record, settings, now) : text === refusal };
}
