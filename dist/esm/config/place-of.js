import { fields, entries } from "./fields.js";

import { regionOf } from "./region-of.js";

import { regionRows } from "./region-rows.js";

import { models, strictness } from "./strictness.js";

function refusedByGpc(file) {
    const {respect: respect, appliesTo: appliesTo} = fields(fields(file["consent"])["gpc"]);
    if (respect === false) return [];
    if (Array.isArray(appliesTo)) return appliesTo;
    return entries(file["services"]).filter(({behavioralAds: behavioralAds}) => behavioralAds === true).map(({category: category}) => category);
}

function placeOf(json, {region: said, zone: zone, gpc: gpc}) {
    const file = fields(json);
    const consent = fields(file["consent"]);
    const region = regionOf(fields(consent["regions"]), said, zone);
    const rows = regionRows(consent, region);
    const says = wish => !!region && rows.some(row => row[wish] === true);
    return {
        region: region,
        model: models[Math.max(...rows.map(({model: model}) => strictness(model)))] ?? "optIn",
        doNotSell: says("doNotSell"),
        showGpcStatus: says("showGpcStatus"),
        refused: gpc ? refusedByGpc(file) : []
    };
}

export { placeOf };
