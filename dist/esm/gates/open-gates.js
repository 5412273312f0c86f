import { trouble } from "../config/trouble.js";

import { closeMedia, releaseMedia } from "./release-media.js";

import { releaseScript } from "./release-script.js";

import { watchAdded } from "./watch-added.js";

const named = ":is([data-category],[data-service])";

const gated = `script[type="text/plain"]${named},:is(iframe,img)[data-src]${named}`;

function isOpen(store, id) {
    if (id[0] !== "!") return store.allows(id);
    const opposite = id.slice(1);
    const {asked: asked, refused: refused} = store.get();
    return refused.includes(opposite) && (!asked || store.settings()?.rules.get(opposite)?.gpc === true);
}

function openGates(store, recreate) {
    const lines = new Map;
    const early = new WeakSet;
    let parsing = document.readyState === "loading";
    const isAllowed = ({dataset: {category: category, service: service}}) => [ category, service ].every(id => id === undefined || isOpen(store, id));
    const tell = (code, got) => store.tell(trouble(code, got));
    const run = async script => {
        if (parsing) await new Promise(resolve => setTimeout(resolve));
        const anew = early.has(script) ? undefined : await recreate();
        if (!script.isConnected || !script.matches(gated) || !isAllowed(script)) return;
        if (await releaseScript(script, anew)) tell("document-write", script.dataset["service"]);
    };
    const meet = one => {
        if (parsing) early.add(one);
        const open = isAllowed(one);
        if (one instanceof HTMLScriptElement) {
            const line = one.dataset["service"] ?? one.dataset["category"] ?? "";
            const turn = async (before = lines.get(line)) => {
                await before;
                await run(one).catch(error => tell("failed", error));
            };
            if (open) lines.set(line, turn());
        } else if (!open) closeMedia(one); else if (!releaseMedia(one)) tell("frame-url", one.dataset["src"]);
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
