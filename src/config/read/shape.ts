import type { Reader } from './reader';

type Fields<T> = { readonly [K in keyof T]: Reader<T[K]> };

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own properties only: a polluted prototype must not answer for the file (CVE-2024-57708). */
export const own = (value: Record<string, unknown>, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** Reads the named fields of an object; all of them, with their defaults, where there is no object. */
export const shape =
  <T extends object>(fields: Fields<T>): Reader<T> =>
  (value, path, tell) => {
    const usable = isObject(value);
    if (!usable && value !== undefined) tell(path, 'type', value);
    const read: Partial<T> = {};
    for (const key in fields)
      read[key] = fields[key](usable ? own(value, key) : undefined, `${path}/${key}`, tell);
    return read as T;
  };
