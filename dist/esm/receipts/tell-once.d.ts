import type { PageCode } from '../config/problem.js';
import type { PageStore } from '../core/store.js';
/** Says that something went wrong with the receipts, once on a page. */
export declare function tellOnce(store: PageStore, code: PageCode, got?: unknown): void;
