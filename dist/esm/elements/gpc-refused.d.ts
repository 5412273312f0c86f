import type { Id } from '../config/types/small-types.js';
import type { PageStore } from '../core/store.js';
/** The categories that Global Privacy Control has refused, and that nobody has granted since. */
export declare const gpcRefused: (store: PageStore) => readonly Id[];
