/** Answers as they are written: `analytics:1`, `advertising:0`. */
export type Answers = readonly string[];

/** A choice as it is kept: a short text that only `encode` writes and that a server can read in one line. */
export interface ConsentRecord {
  readonly consentVersion: number;
  /** When it was made, in whole seconds since 1970. */
  readonly time: number;
  /** How strict the model was that asked. */
  readonly strictness: number;
  /** Whether it grants what Global Privacy Control refuses: the visitor said so in sight of the signal. */
  readonly overGpc: boolean;
  /** Eight letters and digits, made at random: the same for all choices of one visitor in one browser. */
  readonly id: string;
  readonly categories: Answers;
  /** Services that do not follow their category. */
  readonly services: Answers;
}

/** The longest text that is looked at, in characters. */
export const longest = 1024;

/** The models' letters, from the loosest to the strictest; large ones grant over Global Privacy Control. */
export const letters = 'noi';

/** What some answers say of an id; `undefined` where they do not name it. */
export const said = (answers: Answers, id: string): boolean | undefined =>
  answers.includes(`${id}:1`) || (answers.includes(`${id}:0`) ? false : undefined);

const split = (text: string): Answers => (text ? text.split('.') : []);

const answers = '((?:[\\da-z][\\da-z-]{0,31}:[01](?:\\.(?!~|$)|(?=~|$)))*)';
const grammar = new RegExp(
  `^1~(0|[1-9]\\d{0,8})~(0|[1-9a-z][\\da-z]{0,7})~([noiNOI])~([\\da-z]{8})~${answers}~${answers}$`,
);

/** Reads what `encode` wrote. Anything else, down to one character, is no record; nor is one that answers an id twice. */
export function decode(text: string): ConsentRecord | undefined {
  const [, version, time = '', letter = '', id = '', categories = '', services = ''] =
    (text.length <= longest && grammar.exec(text)) || [];
  const record = {
    consentVersion: Number(version),
    time: Number.parseInt(time, 36),
    strictness: letters.indexOf(letter.toLowerCase()),
    overGpc: letter < 'a',
    id,
    categories: split(categories),
    services: split(services),
  };
  const ids = [...record.categories, ...record.services].map((one) => one.slice(0, -2));
  return version && new Set(ids).size === ids.length ? record : undefined;
}
