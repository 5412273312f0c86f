import { fields, entries } from "./fields.js";

import { firstLanguage } from "./first-language.js";

import { strictness, models, strictest } from "./strictness.js";

const is = (value, grammar) => typeof value === "string" && grammar.test(value);

const whole = (value, least, most, otherwise) => Number.isInteger(value) && value >= least && value <= most ? value : otherwise;

const ownModel = ({model: model, linkedToPersonalData: linkedToPersonalData}) => linkedToPersonalData ? strictest : model === undefined ? 0 : strictness(model);

function add(rules, id, rule) {
    const free = is(id, /^[a-z0-9][a-z0-9-]{0,31}$/) && !rules.has(id);
    if (free) rules.set(id, rule);
    return free;
}

function addService(rules, one, file) {
    const place = rules.get(one["category"]);
    const own = ownModel(one);
    if (place?.category !== one["category"] || !place || place.required && own === strictest) return false;
    return add(rules, one["id"], {
        ...place,
        strictness: place.required ? 0 : Math.max(file, own)
    });
}

const aliasesOf = services => new Map(services.flatMap(({alias: alias, id: id}) => Array.isArray(alias) ? alias.map(name => [ name, id ]) : []));

function readConsent(json, place) {
    const file = fields(json);
    const {model: model, days: days} = fields(file["consent"]);
    const {googleConsentMode: googleConsentMode} = fields(file["signals"]);
    const google = fields(googleConsentMode);
    const {default: language} = fields(file["languages"]);
    const usable = Object(json) === json && !Array.isArray(json) && (file["format"] ?? 1) === 1;
    const categories = entries(usable && file["categories"]);
    const services = entries(usable && file["services"]);
    const rules = new Map;
    const strict = strictness(place ? place.model : model);
    for (const {id: id, required: written} of categories) {
        const required = written === true;
        const gpc = !required && place?.refused.includes(id) === true;
        add(rules, id, {
            category: id,
            required: required,
            strictness: strict,
            gpc: gpc
        });
    }
    const present = services.filter(one => addService(rules, one, strict));
    const most = [ ...rules.values() ].reduce((so, rule) => Math.max(so, rule.strictness), strict);
    return {
        holds: services.filter(one => one["hold"]),
        usable: usable,
        flawed: !usable || rules.size < categories.length + services.length,
        rules: rules,
        aliases: aliasesOf(present),
        model: models[most],
        strictness: most,
        consentVersion: whole(file["consentVersion"], 0, 999999999, 1),
        days: whole(days, 1, 395, 180),
        google: googleConsentMode ? {
            ...google,
            map: fields(google["map"]),
            waitForUpdate: whole(google["waitForUpdate"], 0, 1e4, 500)
        } : undefined,
        place: place,
        reopen: fields(file["reopen"])["kind"] ?? "auto",
        language: is(language, /^[a-z]/i) ? language : firstLanguage
    };
}

export { readConsent };
