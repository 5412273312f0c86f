import { list } from "./read/list.js";

import { flag, id, required, string, oneOf, matching, languageTag, whole } from "./read/scalars.js";

import { isObject } from "./read/shape.js";

import { strictShape, pointer } from "./read/strict-shape.js";

import { endpointGrammar } from "./read-record-endpoint.js";

import { models } from "./strictness.js";

const domain = matching(/^\.?[a-z0-9-]+(\.[a-z0-9-]+)*$/i, "domain");

const orNull = reader => (value, path, tell) => value === null ? undefined : reader(value, path, tell);

const recordFields = {
    endpoint: orNull(matching(endpointGrammar, "endpoint"))
};

const cookieFields = {
    domain: orNull(domain),
    path: matching(/^\/[\w\-./~%]*$/, "path")
};

const regionName = matching(/^([A-Z]{2}(-[A-Z\d]{1,3})?|EEA|\*)$/, "region");

const model = oneOf(models, undefined);

const region = strictShape({
    model: model,
    doNotSell: flag,
    showGpcStatus: flag
});

const regions = (value, path, tell) => {
    if (!isObject(value)) {
        if (value !== undefined) tell(path, "type", value);
        return;
    }
    for (const name of Object.keys(value)) {
        const place = `${path}/${pointer(name)}`;
        regionName(name, place, tell);
        region(value[name], place, tell);
    }
};

const consentFields = {
    model: model,
    days: whole(1, 395),
    regions: regions,
    gpc: strictShape({
        respect: flag,
        appliesTo: list(id)
    })
};

const categoryFields = {
    id: required(id),
    required: flag
};

const serviceFields = {
    id: id,
    alias: list(string),
    category: required(id),
    model: model,
    linkedToPersonalData: flag
};

const reopenKind = oneOf([ "auto", "link", "none" ], undefined);

const format = (value, path, tell) => {
    if (value !== undefined && value !== 1) tell(path, "format", value);
};

const consentVersion = whole(0, 999999999);

const languageFields = {
    default: languageTag,
    available: list(languageTag),
    original: languageTag
};

export { categoryFields, consentFields, consentVersion, cookieFields, domain, format, languageFields, recordFields, reopenKind, serviceFields };
