import { date, ownImage } from "../read/facts.js";

import { items } from "../read/item.js";

import { list } from "../read/list.js";

import { optional } from "../read/optional.js";

import { required, string, oneOf } from "../read/scalars.js";

import { strictShape } from "../read/strict-shape.js";

import { text } from "../read/text.js";

import { url } from "../read/url.js";

import { section } from "./section-fields.js";

const logo = strictShape({
    src: required(ownImage),
    alt: required(text)
});

const mark = strictShape({
    kind: required(oneOf([ "privacyMark", "isms", "ismsCloud", "pims", "cbpr", "other" ], undefined)),
    name: text,
    number: string,
    obtained: date,
    registered: date,
    revised: date,
    expires: date,
    body: text,
    accreditation: items,
    scope: text,
    items: items,
    logo: optional(logo),
    url: url
});

const standard = strictShape({
    name: required(text),
    edition: string
});

const certifications = strictShape({
    ...section,
    marks: required(list(mark)),
    standards: list(standard)
});

export { certifications };
