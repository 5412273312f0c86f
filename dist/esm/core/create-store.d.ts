import type { LanguageTag } from '../config/types/small-types.js';
import type { Keeper } from './keeper-with.js';
import type { PageStore } from './store.js';
/**
 * The store of a page. Until it is given the file, it denies.
 *
 * @param name The name of the cookie.
 * @param language The language that the page says it is in; empty where it says none.
 * @param keeper Gets what keeps a choice: at once where it is there, since few pages need it.
 */
export declare function createStore(name: string, language: LanguageTag, keeper: () => Keeper | Promise<Keeper | undefined>): PageStore;
