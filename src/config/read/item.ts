import { link, type Link } from './link';
import { list } from './list';
import type { Reader } from './reader';
import { required } from './scalars';
import { isObject, own } from './shape';
import { strictShape } from './strict-shape';
import { text, type Text } from './text';

export interface Item {
  readonly text: Text;
  readonly items: readonly Item[];
  readonly link: Link | undefined;
}

/** Levels that are drawn; more are told, and those that no reader could follow are left out. */
const drawn = 3;
const deepest = 16;

const nested = (depth: number): Reader<Item> => {
  // Made when needed: items nest in items.
  const inner: Reader<Item | undefined> = (value, path, tell) => itemAt(depth + 1)(value, path, tell);
  return strictShape<Item>({ text: required(text), items: list(inner), link });
};

/** A text alone, or one with items below it. */
const itemAt =
  (depth: number): Reader<Item | undefined> =>
  (value, path, tell) => {
    if (depth === drawn + 1) tell(path, 'too-deep', undefined, 'warning');
    if (depth > deepest) return undefined;
    const isNested =
      isObject(value) && ['text', 'items', 'link'].some((key) => own(value, key) !== undefined);
    if (isNested) return nested(depth)(value, path, tell);
    const plain = text(value, path, tell);
    return Object.keys(plain).length ? { text: plain, items: [], link: undefined } : undefined;
  };

export const item = itemAt(1);
export const items = list(item);
