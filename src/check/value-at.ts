import { names } from './schema-part';

const inside = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** What stands at a place of the file; `undefined` where nothing does. */
export const valueAt = (json: unknown, path: string): unknown => names(path).reduce<unknown>(inside, json);
