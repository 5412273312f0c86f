import { list } from "./read/list.js";

import { onUnlessOff, required, id } from "./read/scalars.js";

import { strictShape } from "./read/strict-shape.js";

import { text } from "./read/text.js";

const term = strictShape({
    id: required(id),
    term: text,
    definition: text
});

const glossary = strictShape({
    builtIn: onUnlessOff,
    terms: list(term)
});

export { glossary };
