import type { Reader } from './reader';

/** Reads a list; entries of which nothing is usable (`undefined`) are left out. */
export const list =
  <T>(entry: Reader<T | undefined>): Reader<readonly T[]> =>
  (value, path, tell) => {
    if (!Array.isArray(value)) {
      if (value !== undefined) tell(path, 'type', value);
      return [];
    }
    return value.map((one, index) => entry(one, `${path}/${index}`, tell)).filter((one) => one !== undefined);
  };
