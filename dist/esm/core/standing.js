import { decode, said } from "./record.js";

const day = 86400;

const refusal = "0";

const holds = (record, {consentVersion: consentVersion, strictness: strictness, days: days, rules: rules}, now) => record.consentVersion === consentVersion && record.strictness >= strictness && record.time <= now + day && record.time + days * day > now && [ ...rules ].every(([id, {required: required, category: category}]) => required || id !== category || said(record.categories, id) !== undefined);

function weigh(text, settings, now) {
    const record = decode(text);
    return {
        record: record,
        answered: record ? holds(record, settings, now) : text === refusal
    };
}

export { refusal, weigh };
