import type { Reader } from './reader';

/** What is not written is absent as a whole: nothing in it is missed. */
export const optional =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (value, path, tell) =>
    value === undefined ? undefined : reader(value, path, tell);
