import { languageTag } from "./scalars.js";

import { sectionName } from "./section-name.js";

import { isObject, own } from "./shape.js";

import { strictShape } from "./strict-shape.js";

import { text } from "./text.js";

import { url } from "./url.js";

const linkShape = strictShape({
    label: text,
    url: url,
    lang: languageTag,
    section: sectionName
});

const link = (value, path, tell) => {
    if (value === undefined) return undefined;
    const read = linkShape(value, path, tell);
    if (!isObject(value)) return undefined;
    if (own(value, "label") === undefined) tell(`${path}/label`, "missing");
    const targets = [ "url", "section" ].filter(key => own(value, key) !== undefined);
    if (!targets.length) tell(`${path}/url`, "missing");
    if (targets.length > 1) tell(`${path}/url`, "unknown-key", "url");
    return Object.keys(read.label).length && (read.section ?? Object.keys(read.url).length) ? read : undefined;
};

export { link };
