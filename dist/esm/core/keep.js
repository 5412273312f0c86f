import { readCookies, writeCookie } from "./cookie-jar.js";

import { copy } from "./copy.js";

import { longest } from "./record.js";

import { weigh } from "./standing.js";

function cookiesWork(name, settings) {
    const works = writeCookie(`${name}-probe`, "1", 1, settings);
    writeCookie(`${name}-probe`, "", -1, settings);
    return works;
}

function recall(name, settings, now) {
    const cookies = readCookies(name);
    const text = cookies.length ? undefined : copy(name);
    if (!text) return cookies.map(one => weigh(one, settings, now));
    const {record: record, answered: answered} = weigh(text, settings, now);
    return [ {
        record: record,
        answered: answered && !(text.includes(":1") && cookiesWork(name, settings))
    } ];
}

function keep(name, text, settings) {
    const fits = text.length <= longest;
    const kept = fits && writeCookie(name, text, settings.days, settings);
    if (!kept) writeCookie(name, "", -1, settings);
    const lost = !kept && (!fits || cookiesWork(name, settings));
    const copied = copy(name, lost ? "" : text) === text;
    return lost ? "lost" : kept || copied ? "kept" : "page";
}

export { keep, recall };
