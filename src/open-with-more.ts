import { placeOf } from './config/place-of';
import type { PageStore } from './core/store';
import { hasGpc } from './signals/gpc';
import { tellVendors } from './signals/tell-vendors';

/**
 * Gives the store its file, where the file or the visitor's browser asks for more than the script holds.
 *
 * @param region Where the page says that the visitor is; empty where it does not say.
 */
export function openWithMore(store: PageStore, json: unknown, region: string): void {
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  store.open(json, placeOf(json, { region, zone, gpc: hasGpc() }));
  // A gated script is released a moment later, so that its vendor knows by then.
  tellVendors(store);
}
