import { serviceFields, domain } from "./consent-fields.js";

import { host, storageName, country, duration, date } from "./read/facts.js";

import { items } from "./read/item.js";

import { lateShape } from "./read/late-shape.js";

import { list } from "./read/list.js";

import { id, flag, oneOf, string, required } from "./read/scalars.js";

import { isObject, own } from "./read/shape.js";

import { strictShape } from "./read/strict-shape.js";

import { text } from "./read/text.js";

import { url } from "./read/url.js";

const recipient = strictShape({
    name: text,
    country: country,
    url: url
});

const optOut = strictShape({
    by: required(oneOf([ "widget", "vendor", "browser" ], undefined)),
    stops: oneOf([ "transmission", "use" ], undefined),
    url: url,
    urlCheckedOn: date,
    consequence: text
});

const cookie = strictShape({
    name: required(storageName),
    domain: domain,
    path: string,
    party: oneOf([ "first", "third" ], undefined),
    lifetime: duration,
    purpose: text
});

const transfer = strictShape({
    country: country,
    basis: oneOf([ "consent", "equivalentSystem", "adequateCountry" ], undefined),
    infoUrl: url,
    measures: text
});

const fields = {
    ...serviceFields,
    name: text,
    recipient: recipient,
    dataSent: items,
    ourPurpose: text,
    theirPurpose: text,
    mechanism: list(oneOf([ "tag", "cookie", "web-beacon", "storage", "sdk", "email-beacon", "affiliate" ], undefined)),
    trigger: text,
    behavioralAds: flag,
    ourAccess: oneOf([ "none", "statistics", "full" ], undefined),
    policyUrl: url,
    optOut: list(optOut),
    cookies: list(cookie),
    storageKeys: list(storageName),
    retention: text,
    minorsNote: text,
    transfer: transfer,
    hosts: list(host),
    hold: flag
};

const written = strictShape({
    ...fields,
    use: id
});

const lateService = lateShape(fields);

const service = (value, path, tell) => {
    const {use: use, ...read} = written(value, path, tell);
    if (use === undefined && (!isObject(value) || own(value, "id") === undefined)) tell(`${path}/id`, "missing");
    return read;
};

export { lateService, service };
