import { items, item } from "./read/item.js";

import { link } from "./read/link.js";

import { list } from "./read/list.js";

import { oneOf, required } from "./read/scalars.js";

import { strictShape } from "./read/strict-shape.js";

import { text } from "./read/text.js";

import { url } from "./read/url.js";

import { sectionIds } from "./words.js";

const exceptionIds = [ "law", "life", "health", "state", "academic", "entrusted", "merger", "jointUse", "public", "harm", "ownRights", "evident" ];

const section = {
    title: text,
    note: text
};

const serviceSection = strictShape({
    ...section,
    intro: text
});

const exception = (value, path, tell) => exceptionIds.find(id => id === value) ?? item(value, path, tell);

const group = strictShape({
    subject: required(text),
    route: oneOf([ "direct-written", "direct-other", "indirect" ], undefined),
    source: text,
    items: items,
    link: link,
    note: text
});

const method = strictShape({
    by: required(oneOf([ "browser", "widget", "vendor" ], undefined)),
    text: text,
    url: url
});

const cookies = strictShape({
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

const notice = strictShape({
    page: url,
    sections: list(oneOf(sectionIds, undefined)),
    purposes: strictShape({
        ...section,
        groups: list(group),
        beyond: items,
        exceptions: list(exception)
    }),
    cookies: cookies,
    transmissions: serviceSection,
    beacons: serviceSection,
    adOptOuts: serviceSection
});

export { exceptionIds, notice };
