/** Runs what is not ours. Its failure is its own: it reaches `window.onerror`, and the others still run. */
export function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    reportError(error);
  }
}
