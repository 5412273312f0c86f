import { recreateScript } from "./gates/recreate-script.js";

import { createStore } from "./core/create-store.js";

import { complete, startWith } from "./start.js";

function start(config, options = {}) {
    if (typeof document !== "object") return complete(createStore("shirase", options.language ?? ""), () => undefined);
    const shirase = startWith(() => Promise.resolve(recreateScript), config, options);
    const release = shirase.subscribe(() => {
        if (!shirase.settings()?.flawed) return;
        release();
        void import("./tell-problems.js").then(({tellProblems: tellProblems}) => tellProblems(shirase));
    });
    return shirase;
}

export { start };
