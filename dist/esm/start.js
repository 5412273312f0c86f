import { trouble } from "./config/trouble.js";

import { attempt } from "./core/attempt.js";

import { lookAgain } from "./core/look-again.js";

import { createStore } from "./core/create-store.js";

import { shareStore, sharedStore } from "./core/shared-store.js";

import { asksForMore } from "./asks-for-more.js";

import { patience, fetchConfig, parseConfig } from "./fetch-config.js";

import { openGates } from "./gates/open-gates.js";

import { tellGoogle } from "./signals/google.js";

import { tellPage } from "./signals/page-events.js";

async function take(store, config, openWithMore) {
    const comes = typeof config === "string" || config instanceof Promise;
    const {json: json, problem: problem} = comes ? await fetchConfig(config) : parseConfig(config);
    if (problem) return store.tell(problem);
    try {
        if (asksForMore(json)) await openWithMore(json); else store.open(json);
    } catch (error) {
        store.tell(trouble("failed", error, "error"));
    }
}

function complete(store, scan, openWithMore) {
    let settle;
    let named = false;
    const done = () => settle(store.get());
    const shirase = {
        ...store,
        scan: scan,
        ready: new Promise(resolve => settle = resolve),
        start(config) {
            if (!named && config !== undefined) void take(store, config, openWithMore).then(done);
            named ||= config !== undefined;
            return shirase;
        },
        push(...callbacks) {
            for (const callback of callbacks) attempt(() => callback(shirase));
        }
    };
    setTimeout(done, patience);
    return shirase;
}

function serve(shirase) {
    const waiting = window.shirase;
    window.shirase = shirase;
    if (Array.isArray(waiting)) shirase.push(...waiting);
}

function startWith({late: late, keeper: keeper, more: more}, config, options) {
    const existing = sharedStore();
    if (existing) return existing.start(config);
    const {cookie: cookie = "", language: language = document.documentElement.lang, region: region = "", googleConsentMode: googleConsentMode} = options;
    const name = /^[\w-]+$/.test(cookie) ? cookie : "shirase";
    const store = createStore(name, language, keeper);
    tellGoogle(store, googleConsentMode);
    const shirase = complete(store, openGates(store, late), async json => (await more())?.(store, json, region));
    tellPage(store);
    lookAgain(name, store.look);
    shareStore(shirase);
    shirase.start(config);
    serve(shirase);
    return shirase;
}

export { complete, startWith };
