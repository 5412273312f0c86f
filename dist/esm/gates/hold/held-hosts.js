import { entries, fields } from "../../config/fields.js";

import { stringOf } from "../../config/written.js";

import { tryTo } from "../../core/try-to.js";

const hostOf = address => tryTo(() => new URL(address, document.baseURI).hostname.replace(/\.$/, "")) ?? "";

const hostsOf = written => (Array.isArray(written) ? written : []).map(host => hostOf(`https://${String(host).replace(/^\*\./, "")}`)).filter(Boolean);

const readHolds = source => entries(fields(source)["services"]).filter(({hold: hold}) => hold).map(({id: id, hosts: hosts}) => ({
    id: stringOf(id, /^[a-z0-9][a-z0-9-]*$/) ?? "",
    hosts: hostsOf(hosts)
}));

function findHold(holds, allows, address) {
    const name = hostOf(address);
    if (!name || name === hostOf(location.href)) return undefined;
    const isMeant = host => `.${name}`.endsWith(`.${host}`);
    return holds.find(({id: id, hosts: hosts}) => !allows(id) && hosts.some(isMeant))?.id;
}

export { findHold, readHolds };
