import { html } from 'lit/html.js';
import { isAddress } from '../config/address.js';

/**
 * A link of the file: to an address, or to a section of the notice. That is the element with the section's id on
 * this page, else on the notice's page; where there is neither, the second layer opens instead.
 */
function linkTo({ section, label, url }, voice, { page }, store) {
    const words = voice.text(label);
    const address = voice.plain(url);
    if (!section)
        return isAddress(address) ? html `<a href=${address}>${words}</a>` : html `${words}`;
    const id = `shirase-${section}`;
    const here = document.getElementById(id);
    const there = here ? '' : voice.plain(page);
    const open = (event) => {
        event.preventDefault();
        store?.showPreferences();
    };
    return html `<a href="${there}#${id}" @click=${here || there ? null : open}>${words}</a>`;
}

export { linkTo };
