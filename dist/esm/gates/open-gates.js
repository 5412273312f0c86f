import { trouble } from "../config/trouble.js";

import { breathe } from "./breathe.js";

import { gated } from "./gated.js";

import { releaseMedia } from "./release-media.js";

import { releaseScript } from "./release-script.js";

import { watchAdded } from "./watch-added.js";

const lineOf = ({dataset: {service: service, category: category = ""}}) => service ?? category;

function isOpen(store, id) {
    if (id[0] !== "!") return store.allows(id);
    const opposite = id.slice(1);
    const {rules: rules, aliases: aliases} = store.settings() ?? {};
    const rule = rules?.get(aliases?.get(opposite) ?? opposite);
    return !!rule && !store.allows(opposite) && (!store.get().asked || rule.gpc);
}

function openGates(store, late) {
    const lines = new Map;
    const early = new WeakSet;
    let parsing = document.readyState === "loading";
    const isAllowed = ({dataset: {category: category, service: service}}) => [ category, service ].every(id => id === undefined || isOpen(store, id));
    const tell = (code, got) => store.tell(trouble(code, got));
    const isReady = one => one.isConnected && one.matches(gated) && isAllowed(one);
    const run = async one => {
        for (const script of early.has(one) ? [ one ] : await (await late())(one, isReady)) {
            await breathe(parsing);
            if (isReady(script) && await releaseScript(script)) tell("document-write", script.dataset["service"]);
        }
    };
    const meet = one => {
        const open = isAllowed(one);
        if (!one.matches("script,template")) {
            if (!releaseMedia(one, open)) tell("frame-url", one.dataset["src"]);
            return;
        }
        if (parsing && one instanceof HTMLScriptElement) early.add(one);
        const line = lineOf(one);
        const turn = () => run(one).catch(error => tell("failed", error));
        if (open) lines.set(line, Promise.resolve(lines.get(line)).then(turn));
    };
    const scan = (root = document) => {
        if (root instanceof Element && root.matches(gated)) meet(root);
        for (const one of root.querySelectorAll(gated)) meet(one);
    };
    store.subscribe(() => scan());
    document.addEventListener("DOMContentLoaded", () => parsing = false);
    watchAdded(scan);
    return scan;
}

export { openGates };
