import type { PageStore } from './core/store.js';
/** Says what is wrong with the file, once it is there. The core reads in silence, since this is rarely needed. */
export declare function tellProblems(store: PageStore): void;
