import { fields } from "../config/fields.js";

import { canonical } from "./canonical.js";

function shownText(json) {
    const {banner: banner = null, categories: categories = null, services: services = null, texts: texts = null} = fields(json);
    return canonical({
        banner: banner,
        categories: categories,
        services: services,
        texts: texts
    });
}

async function shownHash(json) {
    try {
        const digest = await crypto.subtle.digest("SHA-256", (new TextEncoder).encode(shownText(json)));
        return hex(new Uint8Array(digest));
    } catch {
        return null;
    }
}

const hex = bytes => [ ...bytes ].map(byte => byte.toString(16).padStart(2, "0")).join("");

export { hex, shownHash, shownText };
