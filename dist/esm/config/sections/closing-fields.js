import { territory as territory$1, date } from "../read/facts.js";

import { items } from "../read/item.js";

import { link } from "../read/link.js";

import { list } from "../read/list.js";

import { required, id, oneOf, languageTag } from "../read/scalars.js";

import { strictShape } from "../read/strict-shape.js";

import { text } from "../read/text.js";

import { url } from "../read/url.js";

import { section } from "./section-fields.js";

const relatedDocument = strictShape({
    service: text,
    title: required(text),
    url: required(url),
    lang: languageTag,
    precedence: oneOf([ "overrides" ], undefined)
});

const documents = strictShape({
    ...section,
    list: required(list(relatedDocument))
});

const territory = strictShape({
    ...section,
    notTargeting: required(list(territory$1)),
    text: text,
    governingLaw: text
});

const translation = strictShape({
    ...section,
    text: text
});

const links = strictShape({
    ...section,
    items: required(list(link))
});

const revision = strictShape({
    date: required(date),
    kind: required(oneOf([ "established", "effective", "revised" ], undefined)),
    note: text,
    document: text
});

const revisions = strictShape({
    ...section,
    list: required(list(revision))
});

const customSection = strictShape({
    ...section,
    id: required(id),
    title: required(text),
    body: required(items)
});

const custom = list(customSection);

export { custom, documents, links, revisions, territory, translation };
