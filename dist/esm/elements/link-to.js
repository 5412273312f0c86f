import { nothing, html } from "lit/html.js";

import { isAddress } from "../config/address.js";

function linkTo({section: section, label: label, url: url}, voice, {page: page}, store) {
    const words = voice.text(label);
    const isSection = typeof section === "string";
    const written = voice.plain(isSection ? page : url);
    const address = isAddress(written) ? written : "";
    if (words === nothing || !(isSection || address)) return html`${words}`;
    if (!isSection) return html`<a href=${address}>${words}</a>`;
    const id = `shirase-${section}`;
    const here = document.getElementById(id);
    const open = event => {
        event.preventDefault();
        store?.showPreferences();
    };
    return html`<a href="${here ? "" : address}#${id}" @click=${here || address ? null : open}>${words}</a>`;
}

export { linkTo };
