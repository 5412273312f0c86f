import type { PageStore } from '../core/store.js';
import type { makeAnew } from './make-anew.js';
/** A part of the page that can hold gates. */
export type Root = Document | DocumentFragment | Element;
/**
 * Opens and shuts the page's gates as the store says, also for what is added later. The order within a service
 * is kept; services do not wait for each other. Gives the way to look through a part of the page by hand.
 */
export declare function openGates(store: PageStore, late: () => Promise<typeof makeAnew>): (root?: Root) => void;
