function readCopy(name) {
    try {
        return localStorage.getItem(name) ?? undefined;
    } catch {
        return undefined;
    }
}

export { readCopy };
