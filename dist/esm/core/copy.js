/**
 * Writes the copy of the record, if there is a `text` to write, and reads it. The old one goes first: where storage is
 * full, nothing can be written but all can be removed. Storage that is refused throws.
 */
function copy(name, text) {
    try {
        if (text !== undefined)
            localStorage.removeItem(name);
        if (text)
            localStorage.setItem(name, text);
        return localStorage.getItem(name) ?? undefined;
    }
    catch {
        return undefined;
    }
}

export { copy };
