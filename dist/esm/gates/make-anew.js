import { recreateScript } from "./recreate-script.js";

import { unpackTemplate } from "./unpack-template.js";

async function parsed() {
    if (document.readyState === "loading") await new Promise(resolve => document.addEventListener("DOMContentLoaded", resolve));
}

async function makeAnew(gated, isReady) {
    await parsed();
    if (!isReady(gated)) return [];
    return (gated instanceof HTMLTemplateElement ? unpackTemplate(gated) : [ gated ]).map(recreateScript);
}

export { makeAnew };
