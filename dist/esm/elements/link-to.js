import { html } from "lit/html.js";

import { isAddress } from "../config/address.js";

function linkTo({section: section, label: label, url: url}, voice, {page: page}, store) {
    const words = voice.text(label);
    const address = voice.plain(url);
    if (!section) return isAddress(address) ? html`<a href=${address}>${words}</a>` : html`${words}`;
    const id = `shirase-${section}`;
    const here = document.getElementById(id);
    const there = here ? "" : voice.plain(page);
    const open = event => {
        event.preventDefault();
        store?.showPreferences();
    };
    return html`<a href="${there}#${id}" @click=${here || there ? null : open}>${words}</a>`;
}

export { linkTo };
