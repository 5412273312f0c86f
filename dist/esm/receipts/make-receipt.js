import { fields } from "../config/fields.js";

import { chooseLanguage } from "../config/localize.js";

import { readScreen } from "../config/read-screen.js";

import { eventOf } from "./event-of.js";

import { hex } from "./shown-hash.js";

const newId = () => hex(crypto.getRandomValues(new Uint8Array(16)));

const states = ({settings: settings, decided: decided}, ofCategory) => Object.fromEntries([ ...settings.rules ].filter(([id, {category: category}]) => id === category === ofCategory).map(([id]) => [ id, decided.granted.includes(id) ]));

function makeReceipt(source, decision, shown, previous) {
    const {settings: settings, before: before, decided: decided} = decision;
    const {id: id, by: by, decidedAt: decidedAt, expiresAt: expiresAt, language: language, region: region} = decided;
    const {version: version} = fields(source);
    if (!id || !by || !decidedAt || !expiresAt) return undefined;
    return {
        receipt: 1,
        id: newId(),
        recordId: id,
        previousId: previous?.id ?? null,
        time: decidedAt,
        expires: expiresAt,
        event: eventOf(before, decided, settings),
        method: by,
        model: settings.model,
        language: chooseLanguage([ language ], readScreen(source).languages),
        region: region ?? null,
        format: 1,
        version: typeof version === "string" ? version.slice(0, 200) : null,
        consentVersion: settings.consentVersion,
        shirase: "0.1.0",
        shown: shown,
        categories: states(decision, true),
        services: states(decision, false)
    };
}

export { makeReceipt };
