function keptPerFile() {
    const files = new WeakMap;
    return (settings, key, make) => {
        const kept = files.get(settings) ?? new Map;
        files.set(settings, kept);
        const found = kept.get(key) ?? make();
        kept.set(key, found);
        return found;
    };
}

export { keptPerFile };
