import { asksForPresets } from './config/asks-for-presets';
import type { expandServices } from './config/expand-services';
import { fields } from './config/fields';
import { placeOf } from './config/place-of';
import type { PageStore } from './core/store';
import { hasGpc } from './signals/gpc';
import { tellVendors } from './signals/tell-vendors';

/** Gets what fills in the known services. */
export type FetchKnown = () => Promise<(json: unknown) => ReturnType<typeof expandServices>>;

/** Gives the store a file that asks for more than the script holds. Where a part cannot be had, it rejects. */
export type OpenWithMore = (store: PageStore, json: unknown, region: string) => Promise<void>;

async function expand(store: PageStore, written: unknown, fetchKnown: FetchKnown): Promise<unknown> {
  if (!asksForPresets(fields(written))) return written;
  const { json, problems } = (await fetchKnown())(written);
  if (problems.length) store.tell(...problems);
  return json;
}

/**
 * Gives the store its file, where the file or the visitor's browser asks for more than the script holds: first the
 * known services, since rules of their own may follow from them.
 *
 * `region` is where the page says that the visitor is; empty where it does not say.
 */
export const openWithMore =
  (fetchKnown: FetchKnown): OpenWithMore =>
  async (store, written, region) => {
    const json = await expand(store, written, fetchKnown);
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    store.open(json, placeOf(json, { region, zone, gpc: hasGpc() }));
    // A gated script is released a moment later, so that its vendor knows by then.
    tellVendors(store);
  };
