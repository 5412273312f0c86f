import { items } from "../read/item.js";

import { required } from "../read/scalars.js";

import { strictShape } from "../read/strict-shape.js";

import { text } from "../read/text.js";

const section = {
    title: text,
    note: text
};

const listSection = strictShape({
    ...section,
    items: required(items)
});

const serviceSection = strictShape({
    ...section,
    intro: text
});

export { listSection, section, serviceSection };
