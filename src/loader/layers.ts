import { trouble } from '../config/trouble';
import type { PageStore } from '../core/store';

/** Puts a layer just before `<body>`: first to be read and reached, and safe from what happens to the body. */
function place(tag: string): void {
  if (document.querySelector(tag) || !customElements.get(tag)) return;
  document.documentElement.insertBefore(document.createElement(tag), document.body);
}

/** Safari has no idle callback. */
const whenIdle = (action: () => void): void =>
  void ((window as Partial<Window>).requestIdleCallback ?? setTimeout)(action);

/**
 * Puts up the layers that the store asks for. What keeps the answer and the second layer, `more`, come while the
 * visitor reads the first.
 */
export function drawLayers(store: PageStore, more: () => Promise<unknown>): void {
  let fetched: Promise<unknown> | undefined;
  const fetchMore = (): Promise<unknown> =>
    (fetched ??= more().catch((error: unknown) => store.tell(trouble('screen-failed', error, 'error'))));
  const follow = (): void => {
    const { banner, preferences } = store.screen.get();
    const asks = banner ?? store.get().asked;
    // Few visitors have anything more to be told; what says it comes before the banner, so that nothing jumps.
    const hasMore = store.remembered() ?? store.settings()?.place?.showGpcStatus;
    if (asks && hasMore) void fetchMore().then(() => place('shirase-banner'));
    else if (asks) place('shirase-banner');
    if (preferences) void fetchMore().then(() => place('shirase-preferences'));
    else if (asks || store.settings()?.flawed) whenIdle(() => void fetchMore());
  };
  store.subscribe(follow);
  store.screen.subscribe(follow);
  follow();
}
