import type { PageStore } from '../core/store.js';
/**
 * Sends the receipts that wait, the oldest first, one after the other. After one that fails it waits, longer each
 * time; where the browser is online again, it does not. Never rejects.
 */
export declare function deliver(store: PageStore, atOnce?: boolean): Promise<void>;
