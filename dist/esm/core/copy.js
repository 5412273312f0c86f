function copy(name, text) {
    try {
        if (text !== undefined) localStorage.removeItem(name);
        if (text) localStorage.setItem(name, text);
        return localStorage.getItem(name) ?? undefined;
    } catch {
        return undefined;
    }
}

export { copy };
