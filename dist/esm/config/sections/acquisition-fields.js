import { items } from "../read/item.js";

import { list } from "../read/list.js";

import { required, yesOrNo } from "../read/scalars.js";

import { strictShape } from "../read/strict-shape.js";

import { text } from "../read/text.js";

import { section } from "./section-fields.js";

const accessLogs = strictShape({
    ...section,
    items: required(items),
    purposes: required(items),
    limit: text,
    identifiable: yesOrNo,
    email: text,
    linked: text
});

const source = strictShape({
    from: required(text),
    items: required(items),
    purpose: required(text),
    linkedToPersonalData: required(yesOrNo),
    basis: text
});

const personalRelatedInfo = strictShape({
    ...section,
    sources: required(list(source))
});

const hidden = strictShape({
    ...section,
    methods: required(items),
    items: required(items),
    purposes: required(items)
});

const cards = strictShape({
    ...section,
    items: required(items),
    purpose: required(text),
    acquirer: required(text),
    recipients: required(items),
    retention: required(text)
});

export { accessLogs, cards, hidden, personalRelatedInfo };
