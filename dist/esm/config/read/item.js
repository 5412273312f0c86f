import { link } from "./link.js";

import { list } from "./list.js";

import { required } from "./scalars.js";

import { isObject, own } from "./shape.js";

import { strictShape } from "./strict-shape.js";

import { text } from "./text.js";

const drawn = 3;

const deepest = 16;

const nested = depth => {
    const inner = (value, path, tell) => itemAt(depth + 1)(value, path, tell);
    return strictShape({
        text: required(text),
        items: list(inner),
        link: link
    });
};

const itemAt = depth => (value, path, tell) => {
    if (depth === drawn + 1) tell(path, "too-deep", undefined, "warning");
    if (depth > deepest) return undefined;
    const isNested = isObject(value) && [ "text", "items", "link" ].some(key => own(value, key) !== undefined);
    if (isNested) return nested(depth)(value, path, tell);
    const plain = text(value, path, tell);
    return Object.keys(plain).length ? {
        text: plain,
        items: [],
        link: undefined
    } : undefined;
};

const item = itemAt(1);

const items = list(item);

export { item, items };
