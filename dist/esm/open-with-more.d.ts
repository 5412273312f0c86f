import type { PageStore } from './core/store';
/**
 * Gives the store its file, where the file or the visitor's browser asks for more than the script holds.
 *
 * @param region Where the page says that the visitor is; empty where it does not say.
 */
export declare function openWithMore(store: PageStore, json: unknown, region: string): void;
