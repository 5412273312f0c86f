import { readCopy } from "../core/read-copy.js";

import { tryTo } from "../core/try-to.js";

import { readReceipt } from "./read-receipt.js";

import { writeText } from "./write-text.js";

import { withoutOldest } from "./without-oldest.js";

const most = 50;

const longest = 2 ** 18;

const keyOf = name => `${name}-receipts`;

function readReceipts(name) {
    const text = readCopy(keyOf(name));
    const json = text.length > 2 * longest ? undefined : tryTo(() => JSON.parse(text || "[]"));
    const list = Array.isArray(json) ? json : [];
    const receipts = new Map(list.flatMap(one => readReceipt(one) ?? []).map(one => [ one.id, one ]));
    return {
        receipts: [ ...receipts.values() ],
        damaged: !Array.isArray(json) || receipts.size < list.length
    };
}

function keepReceipts(name, receipts) {
    for (let left = receipts; left.length; left = withoutOldest(left)) {
        const text = left.length > most ? "" : JSON.stringify(left);
        if (text && text.length <= longest && writeText(keyOf(name), text)) return true;
    }
    return false;
}

export { keepReceipts, readReceipts };
