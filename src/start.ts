import { trouble } from './config/trouble';
import type { LanguageTag } from './config/types/small-types';
import type { Consent } from './core/consent';
import { attempt } from './core/attempt';
import { lookAgain } from './core/look-again';
import { createStore } from './core/create-store';
import type { Keeper } from './core/keeper-with';
import { sharedStore, shareStore } from './core/shared-store';
import type { PageStore } from './core/store';
import { asksForMore } from './asks-for-more';
import { fetchConfig, parseConfig, patience } from './fetch-config';
import { openGates, type Root } from './gates/open-gates';
import type { makeAnew } from './gates/make-anew';
import type { OpenWithMore } from './open-with-more';
import type { PageShirase } from './shirase';
import { tellGoogle } from './signals/google';
import { tellPage } from './signals/page-events';

/** What few pages need, and what a script tag therefore fetches when it is needed. */
export interface Parts {
  readonly late: () => Promise<typeof makeAnew>;
  readonly keeper: () => Keeper | Promise<Keeper | undefined>;
  readonly more: () => Promise<OpenWithMore | undefined>;
}

export interface StartOptions {
  /** The name of the cookie, when not `shirase`. */
  readonly cookie?: string | undefined;
  /** The language of the page's screens; `<html lang>` if left out. */
  readonly language?: LanguageTag | undefined;
  /**
   * Where the visitor is, if the page knows: `JP`, `US-CA`, `EEA` (ISO 3166-2). Left out, the time zone says; if that
   * says nothing either, the strictest model of the file holds.
   */
  readonly region?: string | undefined;
  /** Tells Google's tags at once that nothing is granted yet, before the file has come. */
  readonly googleConsentMode?: boolean | undefined;
}

/**
 * Takes the file: at once where it is there, so that all is known before the next tag of the page. An error on the way
 * grants nothing and stays here.
 */
async function take(
  store: PageStore,
  config: unknown,
  openWithMore: (json: unknown) => Promise<void>,
): Promise<void> {
  const comes = typeof config === 'string' || config instanceof Promise;
  const { json, problem } = comes ? await fetchConfig(config) : parseConfig(config);
  if (problem) return store.tell(problem);
  try {
    if (asksForMore(json)) await openWithMore(json);
    else store.open(json);
  } catch (error) {
    store.tell(trouble('failed', error, 'error'));
  }
}

/** The store with what only the joined whole can do. */
export function complete(
  store: PageStore,
  scan: (root?: Root) => void,
  openWithMore: (json: unknown) => Promise<void>,
): PageShirase {
  let settle: (consent: Consent) => void;
  let named = false;
  const done = (): void => settle(store.get());
  const shirase: PageShirase = {
    ...store,
    scan,
    ready: new Promise<Consent>((resolve) => (settle = resolve)),
    start(config) {
      if (!named && config !== undefined) void take(store, config, openWithMore).then(done);
      named ||= config !== undefined;
      return shirase;
    },
    push(...callbacks) {
      for (const callback of callbacks) attempt(() => callback(shirase));
    },
  };
  setTimeout(done, patience);
  return shirase;
}

/** Gives the page its `window.shirase`, and what has waited there its turn. */
function serve(shirase: PageShirase): void {
  const waiting = window.shirase;
  window.shirase = shirase;
  if (Array.isArray(waiting)) shirase.push(...waiting);
}

/**
 * Starts shirase on this page, once: a second call gets the first one's object. The rooms are joined in the order
 * of the facts, so that vendors are told before their scripts are released. Never throws; where the file cannot be
 * had, nothing is granted and the page is told.
 */
export function startWith(
  { late, keeper, more }: Parts,
  config: unknown,
  options: StartOptions,
): PageShirase {
  const existing = sharedStore<PageShirase>();
  if (existing) return existing.start(config);
  const { cookie = '', language = document.documentElement.lang, region = '', googleConsentMode } = options;
  const name = /^[\w-]+$/.test(cookie) ? cookie : 'shirase';
  const store = createStore(name, language, keeper);
  tellGoogle(store, googleConsentMode);
  const shirase = complete(store, openGates(store, late), async (json) =>
    (await more())?.(store, json, region),
  );
  tellPage(store);
  lookAgain(name, store.look);
  shareStore(shirase);
  shirase.start(config);
  serve(shirase);
  return shirase;
}
