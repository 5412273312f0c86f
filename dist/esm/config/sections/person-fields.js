import { date } from "../read/facts.js";

import { items } from "../read/item.js";

import { person } from "../read/person.js";

import { required, whole } from "../read/scalars.js";

import { strictShape } from "../read/strict-shape.js";

import { text } from "../read/text.js";

import { section } from "./section-fields.js";

const policy = strictShape({
    ...section,
    items: required(items),
    signedBy: person,
    established: date
});

const minors = strictShape({
    ...section,
    under: required(whole(1, 25)),
    text: required(text)
});

const voluntary = strictShape({
    ...section,
    text: required(text),
    consequence: required(text)
});

export { minors, policy, voluntary };
