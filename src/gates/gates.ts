import type { PageCode } from '../config/problem';
import type { Store } from '../core/store';
import { closeMedia, releaseMedia } from './release-media';
import { releaseScript } from './release-script';

const named = ':is([data-category],[data-service])';

/** Everything that waits for consent: scripts that are no scripts yet, frames and images without an address. */
const gated = `script[type="text/plain"]${named},:is(iframe,img)[data-src]${named}`;

type Gated = HTMLScriptElement | HTMLIFrameElement | HTMLImageElement;

/** A tag that names both a category and a service needs both. */
const isAllowed = (store: Store, { dataset: { category, service } }: Gated): boolean =>
  (category !== undefined || service !== undefined) &&
  [category, service].every((id) => id === undefined || store.allows(id));

/**
 * Opens and shuts the page's gates as the store says, also for what is added later. The order within a service
 * is kept; services do not wait for each other.
 */
export class Gates {
  readonly #store: Store;
  readonly #lines = new Map<string, Promise<void>>();
  readonly #late = new WeakSet<Gated>();
  #parsing = document.readyState === 'loading';

  constructor(store: Store) {
    this.#store = store;
  }

  watch(): void {
    this.#store.subscribe(() => this.scan(document));
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) this.scan(node);
    }).observe(document, { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', () => (this.#parsing = false), { once: true });
    this.scan(document);
  }

  /** Looks through a part of the page for gates, itself included. */
  scan(root: Document | Element): void {
    if (root instanceof Element && root.matches(gated)) this.#meet(root as Gated);
    for (const one of root.querySelectorAll<Gated>(gated)) this.#meet(one);
  }

  #meet(one: Gated): void {
    if (!this.#parsing) this.#late.add(one);
    const isScript = one instanceof HTMLScriptElement;
    if (!isAllowed(this.#store, one)) return isScript ? undefined : closeMedia(one);
    if (isScript) this.#queue(one);
    else if (!releaseMedia(one)) this.#tell('frame-url', one.dataset['src']);
  }

  #queue(script: HTMLScriptElement): void {
    const line = script.dataset['service'] ?? script.dataset['category'] ?? '';
    const before = this.#lines.get(line) ?? Promise.resolve();
    this.#lines.set(line, before.then(() => this.#run(script)));
  }

  /** Much may have happened since it was queued: it ran, it was taken away, the visitor refused. */
  async #run(script: HTMLScriptElement): Promise<void> {
    if (!script.isConnected || !script.matches(gated) || !isAllowed(this.#store, script)) return;
    if (await releaseScript(script, !this.#late.has(script))) this.#tell('document-write', script.dataset['service']);
  }

  #tell(code: PageCode, got = ''): void {
    this.#store.tell({ path: '', code, level: 'warning', got });
  }
}
