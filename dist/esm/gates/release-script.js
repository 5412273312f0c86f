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
    const inTurn = !script.hasAttribute("async");
    const wrote = holdDocumentWrite(() => swap(script));
    if (inTurn && script.hasAttribute("src")) await new Promise(resolve => {
        for (const name of [ "load", "error" ]) script.addEventListener(name, resolve);
    });
    return wrote;
}

export { releaseScript };
