import type { PageCode } from '../config/problem';
import { trouble } from '../config/trouble';
import type { PageStore } from '../core/store';
import { breathe } from './breathe';
import { gated } from './gated';
import type { makeAnew } from './make-anew';
import { releaseMedia } from './release-media';
import { releaseScript } from './release-script';
import { watchAdded } from './watch-added';

type Script = HTMLScriptElement | HTMLTemplateElement;

/** What keeps its order among itself. */
const lineOf = ({ dataset: { service, category = '' } }: HTMLElement): string => service ?? category;

/** A part of the page that can hold gates. */
export type Root = Document | DocumentFragment | Element;

/** `!id` waits for a refusal, by the visitor or by the browser's signal; that nothing was answered yet is none. */
function isOpen(store: PageStore, id: string): boolean {
  if (id[0] !== '!') return store.allows(id);
  const opposite = id.slice(1);
  const { rules, aliases } = store.settings() ?? {};
  const rule = rules?.get(aliases?.get(opposite) ?? opposite);
  return !!rule && !store.allows(opposite) && (!store.get().asked || rule.gpc);
}

/**
 * Opens and shuts the page's gates as the store says, also for what is added later. The order within a service
 * is kept; services do not wait for each other. Gives the way to look through a part of the page by hand.
 */
export function openGates(store: PageStore, late: () => Promise<typeof makeAnew>): (root?: Root) => void {
  const lines = new Map<string, Promise<void>>();
  const early = new WeakSet<HTMLElement>();
  let parsing = document.readyState === 'loading';

  /** A tag that names both a category and a service needs both. */
  const isAllowed = ({ dataset: { category, service } }: HTMLElement): boolean =>
    [category, service].every((id) => id === undefined || isOpen(store, id));
  const tell = (code: PageCode, got: unknown): void => store.tell(trouble(code, got));

  /** Much may have happened since it was queued: it ran, it was taken away, the visitor refused. */
  const isReady = (one: HTMLElement): boolean => one.isConnected && one.matches(gated) && isAllowed(one);
  const run = async (one: Script): Promise<void> => {
    for (const script of early.has(one) ? [one as HTMLScriptElement] : await (await late())(one, isReady)) {
      // Firefox drops a script that is swapped before its end tag was read. A task later the parser is past it.
      await breathe(parsing);
      if (isReady(script) && (await releaseScript(script))) tell('document-write', script.dataset['service']);
    }
  };
  const meet = (one: HTMLElement): void => {
    const open = isAllowed(one);
    if (!one.matches('script,template')) {
      if (!releaseMedia(one, open)) tell('frame-url', one.dataset['src']);
      return;
    }
    // What was there while the parser worked, it made; what comes later may have come by `innerHTML`.
    if (parsing && one instanceof HTMLScriptElement) early.add(one);
    const line = lineOf(one);
    const turn = (): Promise<void> => run(one as Script).catch((error: unknown) => tell('failed', error));
    if (open) lines.set(line, Promise.resolve(lines.get(line)).then(turn));
  };
  const scan = (root: Root = document): void => {
    if (root instanceof Element && root.matches(gated)) meet(root as HTMLElement);
    for (const one of root.querySelectorAll<HTMLElement>(gated)) meet(one);
  };

  store.subscribe(() => scan());
  document.addEventListener('DOMContentLoaded', () => (parsing = false));
  watchAdded(scan);
  return scan;
}
