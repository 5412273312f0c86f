import { trouble } from "./config/trouble.js";

import { attempt } from "./core/attempt.js";

import { lookAgain } from "./core/look-again.js";

import { createStore } from "./core/create-store.js";

import { shareStore, sharedStore } from "./core/shared-store.js";

import { patience, fetchConfig, parseConfig } from "./fetch-config.js";

import { openGates } from "./gates/open-gates.js";

import { hasGpc } from "./signals/gpc.js";

import { tellGoogle } from "./signals/google.js";

import { tellPage } from "./signals/page-events.js";

function receive(store, {json: json, problem: problem}) {
    try {
        if (problem) store.tell(problem); else store.open(json);
    } catch (error) {
        store.tell(trouble("failed", error, "error"));
    }
}

async function take(store, config) {
    const comes = typeof config === "string" || config instanceof Promise;
    receive(store, comes ? await fetchConfig(config) : parseConfig(config));
}

function complete(store, scan) {
    let settle;
    let named = false;
    const done = () => settle(store.get());
    const shirase = {
        ...store,
        scan: scan,
        ready: new Promise(resolve => settle = resolve),
        start(config) {
            if (!named && config !== undefined) void take(store, config).then(done);
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

function startWith({recreate: recreate, keeper: keeper}, config, options) {
    const existing = sharedStore();
    if (existing) return existing.start(config);
    const {cookie: cookie = "", language: language = document.documentElement.lang, region: region = "", googleConsentMode: googleConsentMode} = options;
    const name = /^[\w-]+$/.test(cookie) ? cookie : "shirase";
    const {timeZone: timeZone} = Intl.DateTimeFormat().resolvedOptions();
    const store = createStore(name, language, keeper, {
        region: region,
        zone: timeZone,
        gpc: hasGpc()
    });
    tellGoogle(store, googleConsentMode);
    const shirase = complete(store, openGates(store, recreate));
    tellPage(store);
    lookAgain(name, store.look);
    shareStore(shirase);
    return shirase.start(config);
}

export { complete, startWith };
