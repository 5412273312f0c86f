import { link } from './link.js';
import { list } from './list.js';
import { required } from './scalars.js';
import { isObject, own } from './shape.js';
import { strictShape } from './strict-shape.js';
import { text } from './text.js';

/** Levels that are drawn; more are told, and those that no reader could follow are left out. */
const drawn = 3;
const deepest = 16;
const nested = (depth) => {
    // Made when needed: items nest in items.
    const inner = (value, path, tell) => itemAt(depth + 1)(value, path, tell);
    return strictShape({ text: required(text), items: list(inner), link });
};
/** A text alone, or one with items below it. */
const itemAt = (depth) => (value, path, tell) => {
    if (depth === drawn + 1)
        tell(path, 'too-deep', undefined, 'warning');
    if (depth > deepest)
        return undefined;
    const isNested = isObject(value) && ['text', 'items', 'link'].some((key) => own(value, key) !== undefined);
    if (isNested)
        return nested(depth)(value, path, tell);
    const plain = text(value, path, tell);
    return Object.keys(plain).length ? { text: plain, items: [], link: undefined } : undefined;
};
const item = itemAt(1);
const items = list(item);

export { item, items };
