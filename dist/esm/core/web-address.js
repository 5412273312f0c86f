import { tryTo } from "./try-to.js";

function webAddress(written) {
    const url = tryTo(() => new URL(written, document.baseURI));
    return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

export { webAddress };
