import { items } from "../read/item.js";

import { link } from "../read/link.js";

import { list } from "../read/list.js";

import { required, oneOf } from "../read/scalars.js";

import { strictShape } from "../read/strict-shape.js";

import { text } from "../read/text.js";

import { url } from "../read/url.js";

import { section } from "./section-fields.js";

const method = strictShape({
    by: required(oneOf([ "browser", "widget", "vendor" ], undefined)),
    text: text,
    url: url
});

const cookieNotice = strictShape({
    ...section,
    purposes: items,
    dataItems: items,
    identifiability: strictShape({
        statement: text,
        exception: text
    }),
    linkedToAccount: strictShape({
        statement: text,
        purposes: items
    }),
    refusal: strictShape({
        methods: list(method),
        consequence: text
    }),
    browserHelp: list(link),
    whereStored: text
});

export { cookieNotice };
