import { readCopy } from "./read-copy.js";

function writeCopy(name, text) {
    try {
        localStorage.removeItem(name);
        if (text) localStorage.setItem(name, text);
    } catch {}
    return (readCopy(name) ?? "") === text;
}

export { writeCopy };
