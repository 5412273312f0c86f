import type { ConsentSettings } from '../config/consent-settings';
import { strictest } from '../config/strictness';
import { decode, type ConsentRecord } from './record';

/** What a stored text amounts to today. */
export interface Standing {
  /** Whether the visitor has answered; otherwise only what is refused here counts. */
  readonly answered: boolean;
  /** Nothing that can be refused is granted, whatever else is said. */
  readonly refusesAll: boolean;
  readonly record: ConsentRecord | undefined;
}

/** The one word that a server may set to refuse all for the visitor. */
const refusal = '0';

const day = 86_400;

const isCurrent = ({ time }: ConsentRecord, { days }: ConsentSettings, now: number): boolean =>
  time <= now + day && now < time + days * day;

const coversAll = ({ categories }: ConsentRecord, settings: ConsentSettings): boolean =>
  settings.categories.every((one) => one.required || categories.has(one.id));

/** An answer holds for the version it was given to, under a model at least as strict as today's. */
const holds = (record: ConsentRecord, settings: ConsentSettings, now: number): boolean =>
  record.consentVersion === settings.consentVersion &&
  strictest(record.model, settings.model) === record.model &&
  isCurrent(record, settings, now) &&
  coversAll(record, settings);

/** Weighs one stored text at a time given in seconds. What cannot be read refuses all until the visitor answers. */
export function weigh(text: string, settings: ConsentSettings, now: number): Standing {
  const record = decode(text);
  return {
    answered: record ? holds(record, settings, now) : text === refusal,
    refusesAll: !record,
    record,
  };
}
