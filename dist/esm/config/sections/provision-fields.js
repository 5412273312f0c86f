import { items } from "../read/item.js";

import { list } from "../read/list.js";

import { optional } from "../read/optional.js";

import { person } from "../read/person.js";

import { required } from "../read/scalars.js";

import { strictShape } from "../read/strict-shape.js";

import { text } from "../read/text.js";

import { exception } from "./exception.js";

import { section } from "./section-fields.js";

const thirdParty = strictShape({
    ...section,
    principle: required(text),
    exceptions: required(list(exception)),
    namedRecipients: items,
    statistics: text,
    onRequest: text,
    optOut: items
});

const responsible = strictShape({
    name: required(text),
    address: text,
    representative: person
});

const use = strictShape({
    items: required(items),
    parties: required(items),
    purposes: required(items),
    acquisition: text,
    responsible: required(optional(responsible))
});

const jointUse = strictShape({
    ...section,
    uses: list(use),
    principle: text
});

const entrustment = strictShape({
    ...section,
    text: required(text),
    received: text
});

export { entrustment, jointUse, thirdParty };
