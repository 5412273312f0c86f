import { alone } from "./recall.js";

import { longest } from "./record.js";

import { writeCookie } from "./write-cookie.js";

import { writeCopy } from "./write-copy.js";

function cookiesWork(name, place) {
    const works = writeCookie(`${name}-probe`, "1", 1, place);
    writeCookie(`${name}-probe`, "", -1, place);
    return works;
}

function keep(name, text, days, place) {
    const fits = text.length <= longest;
    const kept = fits && writeCookie(name, text, days, place);
    if (!kept) writeCookie(name, "", -1, place);
    const lost = !kept && (!fits || cookiesWork(name, place));
    const copied = writeCopy(name, lost ? "" : kept ? text : alone + text);
    return lost ? "lost" : kept || copied ? "kept" : "page";
}

export { keep };
