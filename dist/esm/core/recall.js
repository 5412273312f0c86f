import { readCookies } from "./read-cookies.js";

import { readCopy } from "./read-copy.js";

import { weigh } from "./standing.js";

const alone = "!";

function recall(name, settings, now) {
    const cookies = readCookies(name);
    const text = cookies.length ? "" : readCopy(name);
    if (!text) return cookies.map(one => weigh(one, settings, now));
    const isAlone = text.startsWith(alone);
    const {record: record, answered: answered} = weigh(isAlone ? text.slice(alone.length) : text, settings, now);
    return [ {
        record: record,
        answered: answered && (isAlone || !text.includes(":1"))
    } ];
}

export { alone, recall };
