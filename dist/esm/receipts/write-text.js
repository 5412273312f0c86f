import { readCopy } from "../core/read-copy.js";

import { tryTo } from "../core/try-to.js";

function writeText(key, text) {
    tryTo(() => localStorage.setItem(key, text));
    return readCopy(key) === text;
}

export { writeText };
