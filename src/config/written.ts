import { fields } from './fields';
import type { Text } from './read/text';

/** A text as written, one or by language, in the form in which it is spoken. Blank ones count as absent. */
export const textOf = (value: unknown): Text =>
  Object.fromEntries(
    Object.entries(typeof value === 'string' ? { '': value } : fields(value)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && !!entry[1].trim(),
    ),
  );

/** A string of a certain grammar, or `undefined`. */
export const stringOf = (value: unknown, grammar: RegExp): string | undefined =>
  typeof value === 'string' && grammar.test(value) ? value : undefined;
