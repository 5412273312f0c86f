import { currency } from "../read/facts.js";

import { items } from "../read/item.js";

import { link } from "../read/link.js";

import { list } from "../read/list.js";

import { optional } from "../read/optional.js";

import { languageTag, required, yesOrNo, within, oneOf, matching } from "../read/scalars.js";

import { strictShape } from "../read/strict-shape.js";

import { text } from "../read/text.js";

import { place } from "./place-fields.js";

import { section } from "./section-fields.js";

const rightNames = [ "notifyPurpose", "disclose", "correct", "add", "delete", "stopUse", "erase", "stopProvision", "records" ];

const rights = list(oneOf(rightNames, undefined));

const contact = matching(/^contact:[a-z0-9][a-z0-9-]{0,31}$/, "contact");

const to = (value, path, tell) => {
    if (typeof value === "string") return contact(value, path, tell);
    return value === undefined ? undefined : place(value, path, tell);
};

const taxWord = oneOf([ "included", "excluded" ], undefined);

const tax = (value, path, tell) => value === null ? null : taxWord(value, path, tell);

const fee = strictShape({
    amount: required(within(0, 999999999)),
    currency: required(currency),
    tax: tax,
    appliesTo: required(rights),
    payment: text,
    ifShort: text,
    refundable: yesOrNo
});

const proxy = strictShape({
    kind: required(oneOf([ "statutory", "minor", "adultWard", "delegated" ], undefined)),
    documents: required(items)
});

const requests = strictShape({
    ...section,
    rights: required(rights),
    to: required(to),
    envelopeNote: text,
    forms: list(link),
    identity: optional(strictShape({
        anyOf: required(items),
        note: text
    })),
    proxy: list(proxy),
    fee: optional(fee),
    reply: text,
    dataHandling: text,
    refusalGrounds: items,
    languages: list(languageTag)
});

export { requests, rightNames };
