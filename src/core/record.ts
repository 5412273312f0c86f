import type { Model } from '../config/types/small-types';

/** A choice as it is kept: a short text that only `encode` writes and that a server can read in one line. */
export interface ConsentRecord {
  readonly consentVersion: number;
  /** When it was made, in whole seconds since 1970. */
  readonly time: number;
  readonly model: Model;
  /** Eight letters and digits, made at random: the same for all choices of one visitor in one browser. */
  readonly id: string;
  readonly categories: ReadonlyMap<string, boolean>;
  /** Services that do not follow their category. */
  readonly services: ReadonlyMap<string, boolean>;
}

/** The longest text that is looked at, in characters. */
export const longest = 1024;

const letters = { optIn: 'i', optOut: 'o', notice: 'n' } as const;

const grammar = /^1~(\d{1,9})~([\da-z]{1,8})~([ion])~([\da-z]{8})~([\w:.-]*)~([\w:.-]*)$/;

const answers = (map: ReadonlyMap<string, boolean>): string =>
  [...map].map(([id, granted]) => `${id}:${granted ? 1 : 0}`).join('.');

/** `1~3~t5x2k9~i~k3j9x0ab~analytics:1.advertising:0~criteo:0`: format, version, time, model, id, categories, exceptions. */
export const encode = (record: ConsentRecord): string =>
  [
    1,
    record.consentVersion,
    record.time.toString(36),
    letters[record.model],
    record.id,
    answers(record.categories),
    answers(record.services),
  ].join('~');

const map = (text: string): Map<string, boolean> =>
  new Map((text ? text.split('.') : []).map((one) => [one.slice(0, -2), one.endsWith(':1')]));

/**
 * Reads what `encode` wrote. Anything else, down to one character, is no record: what is read has to be
 * written again in the same letters.
 */
export function decode(text: string): ConsentRecord | undefined {
  const [, version, time, letter, id, categories, services] = (text.length <= longest && grammar.exec(text)) || [];
  if (!version || !time || !letter || !id) return undefined;
  const record: ConsentRecord = {
    consentVersion: Number(version),
    time: Number.parseInt(time, 36),
    model: letter === 'i' ? 'optIn' : letter === 'o' ? 'optOut' : 'notice',
    id,
    categories: map(categories ?? ''),
    services: map(services ?? ''),
  };
  return encode(record) === text ? record : undefined;
}
