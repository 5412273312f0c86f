import { categoryFields } from "./consent-fields.js";

import { fields } from "./fields.js";

import { glossary } from "./glossary-fields.js";

import { notice } from "./notice-fields.js";

import { ignore } from "./problem.js";

import { list } from "./read/list.js";

import { person } from "./read/person.js";

import { string } from "./read/scalars.js";

import { shape } from "./read/shape.js";

import { strictShape } from "./read/strict-shape.js";

import { text } from "./read/text.js";

import { url } from "./read/url.js";

import { rulesOf } from "./rules-of.js";

import { readScreen } from "./read-screen.js";

import { lateService, service } from "./service-fields.js";

const company = strictShape({
    name: text,
    address: text,
    url: url,
    business: text,
    representative: person,
    privacyOfficer: person
});

const written = strictShape({
    ...categoryFields,
    label: text,
    description: text,
    refusal: strictShape({
        consequence: text
    })
});

const category = (value, path, tell) => {
    const {refusal: refusal, ...read} = written(value, path, tell);
    return {
        ...read,
        consequence: refusal.consequence
    };
};

const noticeFields = {
    version: string,
    company: company,
    categories: list(category),
    services: list(service),
    notice: notice,
    glossary: glossary
};

const shown = shape({
    ...noticeFields,
    services: list(lateService)
});

const readNotice = json => ({
    ...readScreen(json),
    rules: rulesOf(fields(json)["rules"]),
    ...shown(json, "", ignore)
});

export { noticeFields, readNotice };
