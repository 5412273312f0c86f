import { list } from "../read/list.js";

import { required, id, yesOrNo } from "../read/scalars.js";

import { strictShape } from "../read/strict-shape.js";

import { text } from "../read/text.js";

import { url } from "../read/url.js";

import { placeFields } from "./place-fields.js";

import { section } from "./section-fields.js";

const desk = strictShape({
    ...placeFields,
    id: required(id),
    role: text
});

const contacts = strictShape({
    ...section,
    desks: required(list(desk))
});

const organization = strictShape({
    ...section,
    ...placeFields,
    member: required(yesOrNo),
    url: url,
    certifiedBy: text,
    legalBasis: text
});

export { contacts, organization };
