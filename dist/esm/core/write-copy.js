import { readCopy } from "./read-copy.js";

import { tryTo } from "./try-to.js";

function writeCopy(name, text) {
    tryTo(() => localStorage.removeItem(name));
    tryTo(() => text && localStorage.setItem(name, text));
    return readCopy(name) === text;
}

export { writeCopy };
