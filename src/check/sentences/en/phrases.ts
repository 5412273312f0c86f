import type { About } from '../sentence';

/** What is there now. Nothing where there is no value to show. */
export const now = ({ got }: About): string => (got ? ` (it says: ${got})` : '');

export const perhaps = ({ suggestion }: About): string =>
  suggestion ? `Did you mean “${suggestion}”? ` : '';

export const among = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** More than that are no help. */
const fewKeys = 8;

/** The fields that may stand there, where they are few. */
export const keysHere = ({ allowed }: About): string =>
  allowed.length && allowed.length <= fewKeys ? `The fields here are ${among(allowed)}. ` : '';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text in "quotes"',
  number: 'a number, without quotes',
  integer: 'a whole number, without quotes',
  boolean: 'true or false, without quotes',
  array: 'a list in [ ]',
  object: 'a group in { }',
  null: 'null',
};

export const kind = ({ types }: About): string =>
  types.map((type) => kinds[type] ?? type).join(', or ') || 'a value of another kind';
