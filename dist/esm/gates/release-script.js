import { holdDocumentWrite } from "./hold-document-write.js";

function swap(script) {
    const {parentNode: parentNode, nextSibling: nextSibling, dataset: dataset} = script;
    const {src: src, type: type = ""} = dataset;
    script.remove();
    script.async = true;
    script.type = type;
    if (src) script.setAttribute("src", src);
    parentNode?.insertBefore(script, nextSibling);
}

async function releaseScript(gated, recreate) {
    const script = recreate ? recreate(gated) : gated;
    const waits = (script.dataset["src"] ?? script.getAttribute("src")) !== null && !script.hasAttribute("async");
    const ends = name => new Promise(resolve => script.addEventListener(name, resolve));
    const loaded = waits && Promise.race([ ends("load"), ends("error") ]);
    const wrote = holdDocumentWrite(() => swap(script));
    await loaded;
    return wrote;
}

export { releaseScript };
