import type { PageCode } from '../config/problem';
import { trouble } from '../config/trouble';
import type { PageStore } from '../core/store';
import { breathe } from './breathe';
import { closeMedia, releaseMedia } from './release-media';
import { releaseScript, type Recreate } from './release-script';
import { watchAdded } from './watch-added';

const named = ':is([data-category],[data-service])';

/** Everything that waits for consent: scripts that are no scripts yet, frames and images without an address. */
const gated = `script[type="text/plain"]${named},:is(iframe,img)[data-src]${named}`;

type Gated = HTMLScriptElement | HTMLIFrameElement | HTMLImageElement;

/** A part of the page that can hold gates. */
export type Root = Document | DocumentFragment | Element;

/**
 * Opens and shuts the page's gates as the store says, also for what is added later. The order within a service
 * is kept; services do not wait for each other. Gives the way to look through a part of the page by hand.
 */
export function openGates(store: PageStore, recreate: () => Promise<Recreate>): (root?: Root) => void {
  const lines = new Map<string, Promise<void>>();
  const early = new WeakSet<Gated>();
  let parsing = document.readyState === 'loading';

  /** `!id` waits for a refusal; that nothing was answered yet is none. */
  const isOpen = (id: string): boolean => {
    const { asked, refused } = store.get();
    return id[0] === '!' ? !asked && refused.includes(id.slice(1)) : store.allows(id);
  };
  /** A tag that names both a category and a service needs both. */
  const isAllowed = ({ dataset: { category, service } }: Gated): boolean =>
    [category, service].every((id) => id === undefined || isOpen(id));
  const tell = (code: PageCode, got: unknown): void => store.tell(trouble(code, got));

  /** Much may have happened since it was queued: it ran, it was taken away, the visitor refused. */
  const run = async (script: HTMLScriptElement): Promise<void> => {
    // Firefox drops a script that is swapped before its end tag was read. A task later the parser is past it.
    await breathe(parsing);
    const anew = early.has(script) ? undefined : await recreate();
    if (!script.isConnected || !script.matches(gated) || !isAllowed(script)) return;
    if (await releaseScript(script, anew)) tell('document-write', script.dataset['service']);
  };
  const meet = (one: Gated): void => {
    // What was there while the parser worked, it made; what comes later may have come by `innerHTML`.
    if (parsing) early.add(one);
    const open = isAllowed(one);
    if (one instanceof HTMLScriptElement) {
      const line = one.dataset['service'] ?? one.dataset['category'] ?? '';
      const turn = async (before = lines.get(line)): Promise<void> => {
        await before;
        await run(one).catch((error: unknown) => tell('failed', error));
      };
      if (open) lines.set(line, turn());
    } else if (!open) closeMedia(one);
    else if (!releaseMedia(one)) tell('frame-url', one.dataset['src']);
  };
  const scan = (root: Root = document): void => {
    if (root instanceof Element && root.matches(gated)) meet(root as Gated);
    for (const one of root.querySelectorAll<Gated>(gated)) meet(one);
  };

  store.subscribe(() => scan());
  document.addEventListener('DOMContentLoaded', () => (parsing = false));
  watchAdded(scan);
  return scan;
}
