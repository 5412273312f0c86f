const released = 'script:is([data-category],[data-service]):not([type="text/plain"])';

const isReleased = (node: unknown): boolean => node instanceof Element && node.matches(released);

/**
 * Calls back when a script may have run: after what it has put on the page, as each vendor's snippet does, and when
 * its file has come. Says whether it was a gated one that was released.
 */
export function whenScriptsRan(action: (wasGated: boolean) => void): void {
  new MutationObserver((records) =>
    action(records.some(({ addedNodes }) => [...addedNodes].some(isReleased))),
  ).observe(document, { childList: true, subtree: true });
  // Such events do not bubble.
  document.addEventListener('load', ({ target }) => action(isReleased(target)), true);
}
