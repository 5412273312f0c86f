import { readRecordEndpoint } from "../config/read-record-endpoint.js";

import { deliver } from "./deliver.js";

import { makeReceipt } from "./make-receipt.js";

import { postReceipt } from "./post-receipt.js";

import { readQueue, fitting, keepQueue } from "./queue.js";

import { readReceipts, keepReceipts } from "./receipt-list.js";

import { shownHash } from "./shown-hash.js";

import { tellOnce } from "./tell-once.js";

let line = Promise.resolve();

function enqueue(store, receipts, {id: id}) {
    const queue = readQueue(store.name);
    const ids = [ ...queue.ids, id ];
    const room = fitting(receipts.filter(one => ids.includes(one.id)));
    if (room.length < ids.length) tellOnce(store, "receipt-unsent", ids[0]);
    return keepQueue(store.name, {
        ...queue,
        ids: room
    });
}

async function sendOnce(store, endpoint, receipt) {
    const {is: is} = await postReceipt(endpoint, receipt);
    if (is !== "taken") tellOnce(store, "receipt-unsent", receipt.id);
}

async function add(store, decision) {
    const source = store.source();
    const shown = await shownHash(source);
    const {receipts: receipts, damaged: damaged} = readReceipts(store.name);
    const receipt = makeReceipt(source, decision, shown, receipts.at(-1));
    if (!receipt) return;
    if (damaged) tellOnce(store, "receipts-unreadable");
    const all = [ ...receipts, receipt ];
    const kept = keepReceipts(store.name, all);
    if (!kept) tellOnce(store, "receipt-lost");
    const endpoint = readRecordEndpoint(source);
    if (endpoint !== undefined && !(kept && enqueue(store, all, receipt))) void sendOnce(store, endpoint, receipt);
}

const whenIdle = action => void (globalThis.requestIdleCallback ?? setTimeout)(action);

const prove = async (store, before, decided) => {
    const settings = store.settings();
    const decision = settings && before && decided && {
        settings: settings,
        before: before,
        decided: decided
    };
    try {
        if (decision) line = line.then(() => add(store, decision));
        await line;
    } catch (error) {
        tellOnce(store, "receipt-lost", error);
        line = Promise.resolve();
    }
    if (decision) void deliver(store); else whenIdle(() => void deliver(store));
    return readReceipts(store.name).receipts;
};

export { prove };
