import { createStore } from '../../src/core/create-store';
import type { PageStore } from '../../src/core/store';
import { tellVendors } from '../../src/signals/tell-vendors';
import { keeper } from '../core/keeper';
import { forget } from '../core/storage-faults';

const prefix = 'vendors-test-';

/** The page, as vendors' scripts see it. */
export const page = window as unknown as Record<string, unknown>;

export const file = (signals: object, more: object = {}) => ({
  format: 1,
  categories: [{ id: 'necessary', required: true }, { id: 'analytics' }, { id: 'ads' }],
  services: [{ id: 'criteo', category: 'ads', alias: ['Criteo'] }],
  signals,
  ...more,
});

/** A store with a file whose vendors are told. */
export function told(signals: object, more: object = {}): PageStore {
  const store = createStore(prefix + crypto.randomUUID(), 'en', keeper);
  store.open(file(signals, more));
  tellVendors(store);
  return store;
}

/** A turn of the page in which a script may have run. */
export async function aScriptRuns(gated = false): Promise<void> {
  const script = document.createElement('script');
  script.type = 'text/javascript';
  if (gated) script.dataset['category'] = 'ads';
  document.head.append(script);
  await Promise.resolve();
  script.remove();
  await Promise.resolve();
}

/** Takes the vendors off the page. Whoever waits for one hears of it first, so that no later test does. */
export async function forgetVendors(): Promise<void> {
  const nothing = (): void => undefined;
  page['fbq'] = nothing;
  page['ttq'] = { holdConsent: nothing, grantConsent: nothing, revokeConsent: nothing };
  await aScriptRuns();
  for (const name of ['fbq', 'ttq', 'uetq', 'clarity', 'dataLayer', 'layer', 'screens'])
    Reflect.deleteProperty(page, name);
  forget(prefix);
}

/** The calls in a queue of `arguments` objects, as lists. */
export const lists = (queue: unknown): unknown[][] =>
  (queue as ArrayLike<unknown>[]).map((entry) => Array.from(entry));
