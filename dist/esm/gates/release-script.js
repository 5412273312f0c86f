import { holdDocumentWrite } from "./hold-document-write.js";

import { putBack } from "./put-back.js";

function swap(script) {
    const {src: src, type: type = ""} = script.dataset;
    putBack(script, () => {
        script.async = true;
        script.type = type;
        if (src) script.setAttribute("src", src);
    });
}

async function releaseScript(script) {
    const waits = (script.dataset["src"] ?? script.getAttribute("src")) !== null && !script.hasAttribute("async");
    const ends = name => new Promise(resolve => script.addEventListener(name, resolve));
    const loaded = waits && Promise.race([ ends("load"), ends("error") ]);
    const wrote = holdDocumentWrite(() => swap(script));
    await loaded;
    return wrote;
}

export { releaseScript };
