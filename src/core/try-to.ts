/** What the browser may refuse: cookies, storage, an address. Nothing where it does. */
export function tryTo<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
