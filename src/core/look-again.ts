/**
 * Looks again whenever another page may have kept a choice: another tab has written, the page comes back from the
 * history, or the visitor comes back to it.
 *
 * @param name What a choice is stored under; what else is written in storage is not ours.
 */
export function lookAgain(name: string, look: () => void): void {
  for (const type of ['storage', 'pageshow', 'focus'])
    addEventListener(type, (event) => {
      if (((event as StorageEvent).key ?? name) !== name) return;
      look();
      // WebKit lets other tabs know of a cookie later than of storage.
      setTimeout(look, 500);
    });
}
