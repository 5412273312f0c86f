import { isObject } from "./read/shape.js";

import { link } from "./read/link.js";

import { list } from "./read/list.js";

import { oneOf } from "./read/scalars.js";

import { strictShape } from "./read/strict-shape.js";

import { text } from "./read/text.js";

import { buttonNames, bannerPositions, bannerLayouts } from "./words.js";

const labelShape = strictShape({
    accept: text,
    reject: text,
    preferences: text,
    acknowledge: text
});

const share = (one, other) => Object.keys(one).some(tag => one[tag] === other[tag]);

const labels = (value, path, tell) => {
    const {accept: accept, reject: reject} = labelShape(value, path, tell);
    if (share(accept, reject)) tell(`${path}/reject`, "same-label", isObject(value) ? value["reject"] : undefined);
    return undefined;
};

const banner = strictShape({
    layout: oneOf(bannerLayouts, undefined),
    position: oneOf(bannerPositions, undefined),
    title: text,
    text: text,
    links: list(link),
    buttons: list(oneOf(buttonNames, undefined)),
    labels: labels
});

export { banner };
