import { webAddress } from "../core/web-address.js";

import { putBack } from "./put-back.js";

function releaseMedia(media, open) {
    const name = media.matches("link") ? "href" : "src";
    const address = media.dataset[name];
    const has = media.getAttribute(name) === address;
    if (open) {
        if (!webAddress(address)) return false;
        if (!has) putBack(media, () => media.setAttribute(name, address));
    } else if (has) {
        media.removeAttribute(name);
        media.closest("video,audio")?.load();
    }
    return true;
}

export { releaseMedia };
