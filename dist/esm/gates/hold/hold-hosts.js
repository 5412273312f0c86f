import { trouble } from "../../config/trouble.js";

import { sharedStore } from "../../core/shared-store.js";

import { addresses } from "./addresses.js";

import { followMedia } from "./follow-media.js";

import { readHolds, findHold } from "./held-hosts.js";

import { insertions } from "./insertions.js";

import { markup } from "./markup.js";

const key = Symbol.for("shirase.hold");

function isFirst() {
    const page = globalThis;
    return page[key] ? false : page[key] = true;
}

function put(ways, way) {
    let failure;
    for (const one of ways) {
        try {
            one[way]();
        } catch (error) {
            failure = error;
        }
    }
    return failure;
}

function follow(page) {
    let holds;
    const heldBy = address => findHold(holds ?? [], page.allows, address);
    const media = followMedia(page, heldBy);
    const ways = [ ...insertions(heldBy), ...addresses(heldBy, media.remember), ...markup(heldBy) ];
    const look = () => {
        if (!page.settings()) return;
        holds ??= readHolds(page.source());
        media.look();
        const failure = put(ways, holds.some(({id: id}) => !page.allows(id)) ? "on" : "off");
        if (failure) page.tell(trouble("failed", failure));
    };
    page.subscribe(look);
    look();
}

function holdHosts() {
    const page = sharedStore();
    if (page && isFirst()) follow(page);
}

export { holdHosts };
