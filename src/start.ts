import { trouble } from './config/trouble';
import type { LanguageTag } from './config/types/small-types';
import type { Consent } from './core/consent';
import { attempt } from './core/attempt';
import { createStore, type Keeper } from './core/create-store';
import { sharedStore, shareStore } from './core/shared-store';
import type { PageStore } from './core/store';
import { fetchConfig, parseConfig, patience, type Loaded } from './fetch-config';
import { openGates, type Root } from './gates/open-gates';
import type { makeAnew } from './gates/make-anew';
import type { PageShirase } from './shirase';
import { tellGoogle } from './signals/google';
import { tellPage } from './signals/page-events';

/** What few pages need, and what a script tag therefore fetches when it is needed. */
export interface Parts {
  readonly late: () => Promise<typeof makeAnew>;
  readonly keeper: () => Keeper | Promise<Keeper | undefined>;
}

export interface StartOptions {
  /** The name of the cookie, when not `shirase`. */
  readonly cookie?: string | undefined;
  /** The language of the page's screens; `<html lang>` if left out. */
  readonly language?: LanguageTag | undefined;
  /** Tells Google's tags at once that nothing is granted yet, before the file has come. */
  readonly googleConsentMode?: boolean | undefined;
}

/** Gives the store what came of the source. An error on the way grants nothing and stays here. */
function receive(store: PageStore, { json, problem }: Loaded): void {
  try {
    if (problem) store.tell(problem);
    else store.open(json);
  } catch (error) {
    store.tell(trouble('failed', error, 'error'));
  }
}

/** Takes the file: at once where it is there, so that all is known before the next tag of the page. */
async function take(store: PageStore, config: unknown): Promise<void> {
  const comes = typeof config === 'string' || config instanceof Promise;
  receive(store, comes ? await fetchConfig(config) : parseConfig(config));
}

/** The store with what only the joined whole can do. */
export function complete(store: PageStore, scan: (root?: Root) => void): PageShirase {
  let settle: (consent: Consent) => void;
  let named = false;
  const done = (): void => settle(store.get());
  const shirase: PageShirase = {
    ...store,
    scan,
    ready: new Promise<Consent>((resolve) => (settle = resolve)),
    start(config) {
      if (!named && config !== undefined) void take(store, config).then(done);
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

/**
 * Starts shirase on this page, once: a second call gets the first one's object. The rooms are joined in the order
 * of the facts, so that vendors are told before their scripts are released. Never throws; where the file cannot be
 * had, nothing is granted and the page is told.
 */
export function startWith({ late, keeper }: Parts, config: unknown, options: StartOptions): PageShirase {
  const existing = sharedStore<PageShirase>();
  if (existing) return existing.start(config);
  const { cookie = '', language = document.documentElement.lang, googleConsentMode } = options;
  const store = createStore(/^[\w-]+$/.test(cookie) ? cookie : 'shirase', language, keeper);
  tellGoogle(store, googleConsentMode);
  const shirase = complete(store, openGates(store, late));
  tellPage(store);
  // Another tab has chosen; the page comes back from the history; what storage did not tell is seen at the next look.
  for (const type of ['storage', 'pageshow', 'focus'])
    addEventListener(type, () => {
      store.look();
      // WebKit lets other tabs know of a cookie later than of storage.
      setTimeout(store.look, 500);
    });
  shareStore(shirase);
  return shirase.start(config);
}
