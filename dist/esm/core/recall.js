import { readCookies } from "./read-cookies.js";

import { readCopy } from "./read-copy.js";

import { weigh, refusal } from "./standing.js";

const alone = "!";

const stored = name => [ ...readCookies(name), readCopy(name) ].join(" ");

function recall(name, settings, now) {
    const found = readCookies(name).map(one => weigh(one, settings, now));
    const text = readCopy(name);
    if (text && (text === refusal || !found.length)) {
        const isAlone = text.startsWith(alone);
        const {record: record, answered: answered} = weigh(isAlone ? text.slice(alone.length) : text, settings, now);
        found.push({
            record: record,
            answered: answered && (isAlone || !text.includes(":1"))
        });
    }
    return found;
}

export { alone, recall, stored };
