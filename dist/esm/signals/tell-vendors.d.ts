import type { PageStore } from '../core/store.js';
/**
 * Tells the vendors that the file names, Google aside, what holds now and after each change. What one of them throws
 * is its own. A script is released a moment after a change, so that its vendor knows by then.
 */
export declare function tellVendors(store: PageStore): void;
