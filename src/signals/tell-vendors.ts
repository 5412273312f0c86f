import { readSignals } from '../config/read-signals';
import { attempt } from '../core/attempt';
import type { PageStore } from '../core/store';
import { tellClarity } from './clarity';
import { tellDataLayer } from './data-layer';
import { tellMeta } from './meta';
import { tellTiktok } from './tiktok';
import { tellUet } from './uet';
import type { Vendor } from './vendor';

/** A new one is a file beside these and a name here. */
const vendors: readonly Vendor[] = [tellUet, tellClarity, tellMeta, tellTiktok, tellDataLayer];

/**
 * Tells the vendors that the file names, Google aside, what holds now and after each change. What one of them throws
 * is its own. A script is released a moment after a change, so that its vendor knows by then.
 */
export function tellVendors(store: PageStore): void {
  const signals = readSignals(store.source());
  const ways = vendors.map((vendor) => vendor(signals, store)).filter((way) => way !== undefined);
  const tell = (): void => ways.forEach(attempt);
  tell();
  store.subscribe(tell);
}
