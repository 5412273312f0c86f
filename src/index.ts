import { makeAnew } from './gates/make-anew';
import { createStore } from './core/create-store';
import { keeperWith } from './core/keeper-with';
import { trouble } from './config/trouble';
import { sharedStore } from './core/shared-store';
import { fetchProver } from './receipts/fetch-prover';
import type { PageShirase, Shirase } from './shirase';
import { complete, startWith, type StartOptions } from './start';

const keeper = keeperWith(fetchProver(() => import('./receipts/prove')));
const parts = {
  late: () => Promise.resolve(makeAnew),
  keeper: () => keeper,
  more: () =>
    import('./open-with-more').then(({ openWithMore }) =>
      openWithMore(() => import('./presets').then((part) => part.expandKnown)),
    ),
};

/** Says what is wrong with the file, as soon as one has come of which something cannot be used. */
function tellFlaws(shirase: PageShirase): void {
  const tell = (): void => {
    if (!shirase.settings()?.flawed) return;
    release();
    import('./tell-problems').then(
      ({ tellProblems }) => tellProblems(shirase),
      (error: unknown) => shirase.tell(trouble('failed', error)),
    );
  };
  const release = shirase.subscribe(tell);
  tell();
}

/** There is nobody to ask: no file is taken, so nothing is ever allowed. */
function inNode(language = ''): Shirase {
  const store = createStore('shirase', language, parts.keeper);
  const shirase = complete(
    store,
    () => undefined,
    () => Promise.resolve(),
  );
  return Object.assign(shirase, { start: () => shirase });
}

/**
 * Starts shirase on this page, once: a second call gets the first one's object. Never throws; where the file
 * cannot be had, nothing is granted and the page is told. In Node it gives a store that denies and does nothing.
 *
 * @param config The file's content, its address, or a promise of either. Without one, it waits for `start` on the
 * object that it returns.
 */
export function start(config?: unknown, options: StartOptions = {}): Shirase {
  if (typeof document !== 'object') return inNode(options.language);
  const isFirst = !sharedStore();
  const shirase = startWith(parts, config, options);
  if (isFirst) tellFlaws(shirase);
  return shirase;
}

export type { ConfigFile } from './config/types/config-file';
export type { Problem } from './config/problem';
export type { Choices, Method } from './core/answer';
export type { Consent } from './core/consent';
export type { Receipt, ReceiptEvent } from './core/receipt';
export type { Saved, Store } from './core/store';
export type { Shirase } from './shirase';
export type { StartOptions } from './start';
