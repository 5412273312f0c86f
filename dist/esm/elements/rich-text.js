import { html } from "lit/html.js";

import { isAddress } from "../config/address.js";

import { textMarks } from "../config/text-marks.js";

function mark([, label, url, strong, base, ruby]) {
    if (label !== undefined) return url && isAddress(url) ? html`<a href=${url}>${label}</a>` : label;
    if (strong !== undefined) return html`<strong>${richText(strong)}</strong>`;
    if (base !== undefined) return html`<ruby>${base}<rt>${ruby}</rt></ruby>`;
    return html`<br />`;
}

function richText(text) {
    const parts = [];
    let end = 0;
    for (const found of text.matchAll(textMarks)) {
        parts.push(text.slice(end, found.index), mark(found));
        end = found.index + found[0].length;
    }
    return [ ...parts, text.slice(end) ];
}

export { richText };
