/** Runs what is not ours. Its failure is its own: it reaches `window.onerror`, and the others still run. */
function attempt(action) {
    try {
        action();
    }
    catch (error) {
        reportError(error);
    }
}

export { attempt };
