import { items } from "../read/item.js";

import { link } from "../read/link.js";

import { list } from "../read/list.js";

import { oneOf, required } from "../read/scalars.js";

import { strictShape } from "../read/strict-shape.js";

import { text } from "../read/text.js";

import { exception } from "./exception.js";

import { section } from "./section-fields.js";

const group = strictShape({
    subject: required(text),
    route: oneOf([ "direct-written", "direct-other", "indirect" ], undefined),
    source: text,
    items: items,
    link: link,
    note: text
});

const purposes = strictShape({
    ...section,
    groups: list(group),
    beyond: items,
    exceptions: list(exception)
});

export { purposes };
