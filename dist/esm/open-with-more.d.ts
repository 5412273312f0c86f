import type { expandServices } from './config/expand-services.js';
import type { PageStore } from './core/store.js';
/** Gets what fills in the known services. */
export type FetchKnown = () => Promise<(json: unknown) => ReturnType<typeof expandServices>>;
/** Gives the store a file that asks for more than the script holds. Where a part cannot be had, it rejects. */
export type OpenWithMore = (store: PageStore, json: unknown, region: string) => Promise<void>;
/**
 * Gives the store its file, where the file or the visitor's browser asks for more than the script holds: first the
 * known services, since rules of their own may follow from them.
 *
 * `region` is where the page says that the visitor is; empty where it does not say.
 */
export declare const openWithMore: (fetchKnown: FetchKnown) => OpenWithMore;
