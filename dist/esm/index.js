import { makeAnew } from "./gates/make-anew.js";

import { createStore } from "./core/create-store.js";

import { keeperWith } from "./core/keeper-with.js";

import { trouble } from "./config/trouble.js";

import { sharedStore } from "./core/shared-store.js";

import { fetchProver } from "./receipts/fetch-prover.js";

import { startWith, complete } from "./start.js";

const keeper = keeperWith(fetchProver(() => import("./receipts/prove.js")));

const parts = {
    late: () => Promise.resolve(makeAnew),
    keeper: () => keeper,
    more: () => import("./open-with-more.js").then(({openWithMore: openWithMore}) => openWithMore(() => import("./presets.js").then(part => part.expandKnown)))
};

function tellFlaws(shirase) {
    const tell = () => {
        if (!shirase.settings()?.flawed) return;
        release();
        import("./tell-problems.js").then(({tellProblems: tellProblems}) => tellProblems(shirase), error => shirase.tell(trouble("failed", error)));
    };
    const release = shirase.subscribe(tell);
    tell();
}

function inNode(language = "") {
    const store = createStore("shirase", language, parts.keeper);
    const shirase = complete(store, () => undefined, () => Promise.resolve());
    return Object.assign(shirase, {
        start: () => shirase
    });
}

function start(config, options = {}) {
    if (typeof document !== "object") return inNode(options.language);
    const isFirst = !sharedStore();
    const shirase = startWith(parts, config, options);
    if (isFirst) tellFlaws(shirase);
    return shirase;
}

export { start };
