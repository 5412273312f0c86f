/** Writes the copy of the record, if there is a `text` to write, and reads it. Storage that is refused throws. */
function copy(name, text) {
    try {
        if (text !== undefined)
            localStorage.setItem(name, text);
        return localStorage.getItem(name) || undefined;
    }
    catch {
        return undefined;
    }
}

export { copy };
