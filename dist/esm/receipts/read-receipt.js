import { fields } from "../config/fields.js";

import { languageGrammar } from "../config/grammars.js";

import { models } from "../config/strictness.js";

const events = [ "given", "partial", "refused", "withdrawn", "renewed", "acknowledged" ];

const text = grammar => value => typeof value === "string" && grammar.test(value);

const orNull = check => value => value === null || check(value);

const one = (...words) => value => words.includes(value);

const receiptId = text(/^[\da-f]{32}$/);

const moment = text(/^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

const states = value => Object(value) === value && Object.entries(value).every(([id, on]) => /^[a-z0-9][a-z0-9-]{0,31}$/.test(id) && typeof on === "boolean");

const checks = {
    receipt: one(1),
    id: receiptId,
    recordId: text(/^[\da-z]{8}$/),
    previousId: orNull(receiptId),
    time: moment,
    expires: moment,
    event: one(...events),
    method: text(/^[a-z]{1,20}$/i),
    model: one(...models),
    language: text(languageGrammar),
    region: orNull(text(/^[a-z-]{2,12}$/i)),
    format: one(1),
    version: orNull(text(/^[^]{0,200}$/)),
    consentVersion: value => Number.isInteger(value),
    shirase: text(/^[\w.+-]{1,40}$/),
    shown: orNull(text(/^[\da-f]{64}$/)),
    categories: states,
    services: states
};

function readReceipt(value) {
    const written = fields(value);
    const keys = Object.keys(checks);
    if (!keys.every(key => checks[key](written[key]))) return undefined;
    return Object.fromEntries(keys.map(key => [ key, written[key] ]));
}

export { readReceipt };
