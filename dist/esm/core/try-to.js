function tryTo(action) {
    try {
        return action();
    } catch {
        return undefined;
    }
}

export { tryTo };
