/**
 * Says facts when they are others than the last time.
 *
 * @param say Also learns whether it is the first time.
 */
export function onNews<T extends object>(
  facts: () => T,
  say: (facts: T, first: boolean) => void,
): () => void {
  let last = '';
  return () => {
    const now = facts();
    const text = JSON.stringify(now);
    if (text === last) return;
    const first = !last;
    last = text;
    say(now, first);
  };
}
