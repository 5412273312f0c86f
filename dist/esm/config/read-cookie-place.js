import { fields } from "./fields.js";

import { stringOf } from "./written.js";

function readCookiePlace(json) {
    const {domain: domain, path: path} = fields(fields(fields(json)["consent"])["cookie"]);
    return {
        domain: stringOf(domain, /^\.?[a-z\d-]+(\.[a-z\d-]+)*$/i),
        path: stringOf(path, /^\/[\w\-./~%]*$/) ?? "/"
    };
}

export { readCookiePlace };
