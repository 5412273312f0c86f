import type { Id } from '../config/types/small-types.js';
/**
 * What has run on this page through a gate and is not allowed any more, each by its service or else its category. A
 * script cannot be undone: it goes on until the page is loaded again. A script that the page has taken away meanwhile
 * is not known.
 */
export declare function stillRunning(allows: (id: Id) => boolean): readonly Id[];
