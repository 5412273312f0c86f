import { fields } from "../config/fields.js";

import { readCopy } from "../core/read-copy.js";

import { tryTo } from "../core/try-to.js";

import { writeText } from "./write-text.js";

const keyOf = name => `${name}-queue`;

const whole = value => Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0;

function readQueue(name) {
    const text = readCopy(keyOf(name));
    const json = text.length > 1e4 ? undefined : tryTo(() => JSON.parse(text));
    const {ids: ids, tries: tries, after: after} = fields(json);
    const usable = Array.isArray(ids) ? ids.filter(id => typeof id === "string") : [];
    return {
        ids: [ ...new Set(usable) ],
        tries: whole(tries),
        after: whole(after)
    };
}

function keepQueue(name, queue) {
    if (queue.ids.length) return writeText(keyOf(name), JSON.stringify(queue));
    tryTo(() => localStorage.removeItem(keyOf(name)));
    return !readCopy(keyOf(name));
}

const most = 64 * 1024;

function fitting(receipts) {
    let size = 0;
    const encoder = new TextEncoder;
    const room = [ ...receipts ].reverse().filter(one => {
        size += encoder.encode(JSON.stringify(one)).length;
        return size <= most;
    });
    return room.reverse().map(({id: id}) => id);
}

export { fitting, keepQueue, readQueue };
