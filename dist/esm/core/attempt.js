function attempt(action) {
    try {
        action();
    } catch (error) {
        reportError(error);
    }
}

export { attempt };
