import { readCookiePlace } from "../config/read-cookie-place.js";

import { strictness } from "../config/strictness.js";

import { answer } from "./answer.js";

import { encode, longest } from "./record.js";

import { writeCookie } from "./write-cookie.js";

import { writeCopy } from "./write-copy.js";

const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => (byte % 36).toString(36)).join("");

function recordOf(choice, {settings: settings, allowed: allowed, standings: standings}) {
    return {
        consentVersion: settings.consentVersion,
        time: Math.floor(Date.now() / 1e3),
        strictness: strictness(settings.model),
        id: standings.find(one => one.record)?.record?.id ?? newId(),
        ...answer(choice, settings, allowed)
    };
}

function cookiesWork(name, place) {
    const works = writeCookie(`${name}-probe`, "1", 1, place);
    writeCookie(`${name}-probe`, "", -1, place);
    return works;
}

function keep(choice, situation) {
    const {name: name, settings: settings, source: source} = situation;
    const record = recordOf(choice, situation);
    const place = readCookiePlace(source);
    const text = encode(record);
    const fits = text.length <= longest;
    const kept = fits && writeCookie(name, text, settings.days, place);
    if (!kept) writeCookie(name, "", -1, place);
    const lost = !kept && (!fits || cookiesWork(name, place));
    const copied = writeCopy(name, lost ? "" : text);
    return {
        saved: kept || copied && !lost,
        standing: lost ? {} : {
            answered: true,
            record: record
        }
    };
}

export { keep };
