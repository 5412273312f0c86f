import { readCookiePlace } from "../config/read-cookie-place.js";

import { strictness } from "../config/strictness.js";

import { answer } from "./answer.js";

import { clearTraces } from "./clear-traces.js";

import { encode } from "./encode.js";

import { keep } from "./keep.js";

const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => (byte % 36).toString(36)).join("");

function keepChoice(choice, situation) {
    const {name: name, source: source, settings: settings, allowed: allowed, standings: standings, by: by} = situation;
    const record = {
        consentVersion: settings.consentVersion,
        time: Math.floor(Date.now() / 1e3),
        strictness: strictness(settings.model),
        id: standings.find(one => one.record)?.record?.id ?? newId(),
        ...answer(choice, settings, allowed, by)
    };
    const kept = keep(name, encode(record), settings.days, readCookiePlace(source));
    return {
        saved: kept === "kept",
        standing: kept === "lost" ? {} : {
            answered: true,
            record: record
        },
        clear: allows => clearTraces(source, allows, name)
    };
}

export { keepChoice };
