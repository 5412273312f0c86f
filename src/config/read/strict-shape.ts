import type { Tell } from '../problem';
import type { Reader } from './reader';
import { isObject, shape } from './shape';

/** A key as a JSON Pointer writes it (RFC 6901). */
export const pointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Tells the keys of an object that nobody reads. */
export function tellUnknown(value: unknown, known: object, path: string, tell: Tell): void {
  if (!isObject(value)) return;
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(known, key)) tell(`${path}/${pointer(key)}`, 'unknown-key', key);
  }
}

/** A shape that also tells unknown keys. */
export const strictShape = <T extends object>(fields: {
  readonly [K in keyof T]: Reader<T[K]>;
}): Reader<T> => {
  const read = shape<T>(fields);
  return (value, path, tell) => {
    tellUnknown(value, fields, path, tell);
    return read(value, path, tell);
  };
};
