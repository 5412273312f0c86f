import type { PageStore } from '../core/store.js';
/** Tells the page by events on `document`, and the console what is wrong, in one line a source. */
export declare function tellPage(store: PageStore): void;
