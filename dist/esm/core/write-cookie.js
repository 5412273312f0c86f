import Cookies from "js-cookie";

import { readCookies } from "./read-cookies.js";

function writeCookie(name, value, expires, {path: path, domain: domain}) {
    try {
        const secure = location.protocol === "https:";
        Cookies.set(name, value, {
            path: path,
            domain: domain,
            expires: expires,
            secure: secure,
            sameSite: "Lax"
        });
    } catch {}
    return readCookies(name).includes(value);
}

export { writeCookie };
