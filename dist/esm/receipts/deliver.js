import { readRecordEndpoint } from "../config/read-record-endpoint.js";

import { waitFor, backOff } from "./back-off.js";

import { postReceipt } from "./post-receipt.js";

import { readQueue, keepQueue } from "./queue.js";

import { readReceipts } from "./receipt-list.js";

import { tellOnce } from "./tell-once.js";

let timer;

let waiting;

async function alone(name, action) {
    const locks = navigator.locks;
    await (locks ? locks.request(`${name}-queue`, action) : action());
}

function after(queue, id, verdict) {
    if (verdict.is !== "later") return {
        ids: queue.ids.filter(one => one !== id),
        tries: 0,
        after: 0
    };
    const tries = queue.tries + 1;
    return {
        ...queue,
        tries: tries,
        after: Date.now() + backOff(tries, Math.random(), verdict.retryAfter)
    };
}

const hurry = () => void (waiting && deliver(waiting, true));

function tryAgain(store, wait) {
    waiting = store;
    clearTimeout(timer);
    timer = setTimeout(() => void deliver(store), wait);
    addEventListener("online", hurry);
}

async function sendAll(store, endpoint) {
    const {name: name} = store;
    for (let queue = readQueue(name); ;queue = readQueue(name)) {
        const [id] = queue.ids;
        const wait = waitFor(queue.after, Date.now());
        if (id === undefined) return void keepQueue(name, queue);
        if (wait) return tryAgain(store, wait);
        const receipt = readReceipts(name).receipts.find(one => one.id === id);
        const verdict = receipt ? await postReceipt(endpoint, receipt) : {
            is: "refused"
        };
        if (verdict.is === "refused") tellOnce(store, "receipt-unsent", id);
        if (!keepQueue(name, after(readQueue(name), id, verdict))) return;
    }
}

async function deliver(store, atOnce = false) {
    const {name: name} = store;
    if (!store.settings()?.usable) return;
    const endpoint = readRecordEndpoint(store.source());
    if (endpoint === undefined || !readQueue(name).ids.length) return void keepQueue(name, {
        ids: [],
        tries: 0,
        after: 0
    });
    try {
        await alone(name, async () => {
            if (atOnce) keepQueue(name, {
                ...readQueue(name),
                after: 0
            });
            await sendAll(store, endpoint);
        });
    } catch (error) {
        tellOnce(store, "receipt-unsent", error);
    }
}

export { deliver };
