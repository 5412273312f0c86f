/** Answers as they are written: `analytics:1`, `advertising:0`. */
export type Answers = readonly string[];

/** A choice as it is kept: a short text that only `encode` writes and that a server can read in one line. */
export interface ConsentRecord {
  readonly consentVersion: number;
  /** When it was made, in whole seconds since 1970. */
  readonly time: number;
  /** How strict the model was that asked. */
  readonly strictness: number;
  /** Eight letters and digits, made at random: the same for all choices of one visitor in one browser. */
  readonly id: string;
  readonly categories: Answers;
  /** Services that do not follow their category. */
  readonly services: Answers;
}

/** The longest text that is looked at, in characters. */
export const longest = 1024;

/** The models' letters, from the loosest to the strictest. */
const letters = 'noi';

/** What some answers say of an id; `undefined` where they do not name it. */
export const said = (answers: Answers, id: string): boolean | undefined =>
  answers.includes(`${id}:1`) || (answers.includes(`${id}:0`) ? false : undefined);

/** `1~3~t5x2k9~i~k3j9x0ab~analytics:1.advertising:0~criteo:0`: format, version, time, model, id, categories, exceptions. */
export const encode = ({
  consentVersion,
  time,
  strictness,
  id,
  categories,
  services,
}: ConsentRecord): string =>
  [
    1,
    consentVersion,
    time.toString(36),
    letters[strictness],
    id,
    categories.join('.'),
    services.join('.'),
  ].join('~');

const split = (text: string): Answers => (text ? text.split('.') : []);

const areAnswers = (answers: Answers): boolean =>
  answers.every((one) => /^[\da-z][\da-z-]{0,31}:[01]$/.test(one)) &&
  new Set(answers.map((one) => one.slice(0, -2))).size === answers.length;

/**
 * Reads what `encode` wrote. Anything else, down to one character, is no record: what is read has to be
 * written again in the same letters, and to answer each id once.
 */
export function decode(text: string): ConsentRecord | undefined {
  const parts =
    text.length <= longest && /^1~(\d{1,9})~(\w{1,8})~([noi])~([\da-z]{8})~([^~]*)~([^~]*)$/.exec(text);
  if (!parts) return undefined;
  const [, version = '', time = '', letter = '', id = '', categories = '', services = ''] = parts;
  const record: ConsentRecord = {
    consentVersion: +version,
    time: Number.parseInt(time, 36),
    strictness: letters.indexOf(letter),
    id,
    categories: split(categories),
    services: split(services),
  };
  return areAnswers([...record.categories, ...record.services]) && encode(record) === text
    ? record
    : undefined;
}
