import { isObject, own } from '../config/read/shape';
import type { CheckProblem } from './check-problem';
import { entries } from './open-file';
import { valueAt } from './value-at';

/** What an entry is called by: its id, or the known service that it is. */
const nameOf = (entry: unknown): { readonly key: 'id' | 'use'; readonly name: unknown } | undefined => {
  if (!isObject(entry)) return undefined;
  const key = own(entry, 'id') === undefined ? 'use' : 'id';
  return { key, name: own(entry, key) };
};

/** The place of the first category or service of an id. */
function placeOfFirst(json: unknown, id: string): string | undefined {
  for (const list of ['categories', 'services']) {
    for (const [index, entry] of entries(valueAt(json, `/${list}`)).entries()) {
      const called = nameOf(entry);
      if (called?.name === id) return `/${list}/${index}/${called.key}`;
    }
  }
  return undefined;
}

/** For an id that stands twice: where the first one stands. */
export const firstOfId = ({ code, got }: CheckProblem, json: unknown): string | undefined =>
  code === 'duplicate-id' && got !== undefined ? placeOfFirst(json, got) : undefined;

/** Whether an entry has its id from the known service that it is. */
export const hasIdFromUse = ({ path }: CheckProblem, json: unknown): boolean =>
  nameOf(valueAt(json, path.replace(/\/id$/, '')))?.key === 'use';
