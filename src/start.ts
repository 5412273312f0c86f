import type { Problem } from './config/problem';
import type { LanguageTag } from './config/types/small-types';
import type { Action, Method } from './core/answer';
import type { Consent } from './core/consent';
import { PageStore } from './core/page-store';
import { sharedStore, shareStore } from './core/shared-store';
import type { Store } from './core/store';
import { fetchConfig, patience } from './fetch-config';
import { Gates } from './gates/gates';
import type { Saved, Shirase } from './shirase';
import { denyGoogle, tellGoogle } from './signals/google';
import { tellPage } from './signals/page-events';

/** The file's content, its address, or a promise of its content. */
export type ConfigSource = unknown;

export interface StartOptions {
  /** The name of the cookie, when not `shirase`. */
  readonly cookie?: string | undefined;
  /** The language of the page's screens; `<html lang>` if left out. */
  readonly language?: LanguageTag | undefined;
  /** Tells Google's tags at once that nothing is granted yet, before the file has come. */
  readonly googleConsentMode?: boolean | undefined;
}

const inPage = typeof document === 'object';

/** A name that a cookie may have and a pattern cannot be made of. */
const cookieName = (name: string | undefined): string => (name && /^[\w-]{1,64}$/.test(name) ? name : 'shirase');

const pageLanguage = (): LanguageTag | undefined =>
  (inPage && document.documentElement.getAttribute('lang')) || undefined;

async function load(source: ConfigSource): Promise<{ json?: unknown; problem?: Problem }> {
  try {
    const config = await source;
    return typeof config === 'string' ? await fetchConfig(config) : { json: config };
  } catch (error) {
    return { problem: { path: '', code: 'config-unreachable', level: 'error', got: String(error) } };
  }
}

/** Takes the file: at once where it is there, so that everything is known before the next tag of the page. */
function take(store: Store, source: ConfigSource): Promise<void> {
  const open = (json: unknown): void => store.open(structuredClone(json));
  if (typeof source === 'object' && source !== null && !('then' in source)) {
    open(source);
    return Promise.resolve();
  }
  return load(source).then(({ json, problem }) => (problem ? store.tell(problem) : open(json)));
}

function face(store: Store, gates: Gates | undefined, taken: Promise<void>): Shirase {
  const act = (action: Action, by: Method = 'api'): Saved => store.dispatch(action, by);
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  const show = (screen: { banner?: boolean | null; preferences?: boolean }): void =>
    store.screen.set({ ...store.screen.get(), ...screen });
  return {
    store,
    get: () => store.get(),
    allows: (id) => store.allows(id),
    subscribe: (listener) => store.subscribe(listener),
    ready: Promise.race([taken.catch(() => undefined), late]).then((): Consent => store.get()),
    acceptAll: () => act({ type: 'accept-all' }),
    rejectAll: () => act({ type: 'reject-all' }),
    acknowledge: () => act({ type: 'acknowledge' }, 'acknowledge'),
    choose: (choices) => act({ type: 'choose', ...choices }),
    withdraw: () => act({ type: 'reject-all' }),
    showBanner: () => show({ banner: true }),
    showPreferences: () => show({ preferences: true }),
    hide: () => show({ banner: false, preferences: false }),
    setLanguage: (language) => store.setLanguage(language),
    scan: (root = document) => gates?.scan(root),
    problems: () => store.problems.get(),
    push(...callbacks) {
      for (const callback of callbacks) callback(this);
    },
  };
}

/** Joins the rooms in the order of the facts: vendors are told before their scripts are released. */
function join(store: Store, { googleConsentMode = false }: StartOptions): Gates | undefined {
  if (!inPage) return undefined;
  if (googleConsentMode) denyGoogle(store, 500);
  tellGoogle(store, googleConsentMode);
  const gates = new Gates(store);
  gates.watch();
  tellPage(store);
  return gates;
}

/**
 * Starts shirase on this page, once: a second call gets the first one's object. Never throws; where the file
 * cannot be had, nothing is granted and the page is told. In Node it gives a store that denies and does nothing.
 */
export function start(config: ConfigSource, options: StartOptions = {}): Shirase {
  const existing = inPage ? sharedStore<Shirase>() : undefined;
  if (existing) return existing;
  const language = options.language ?? pageLanguage();
  const store = new PageStore({ name: cookieName(options.cookie), language, now: Date.now });
  const gates = join(store, options);
  const shirase = face(store, gates, inPage ? take(store, config) : Promise.resolve());
  if (inPage) shareStore(shirase);
  return shirase;
}
