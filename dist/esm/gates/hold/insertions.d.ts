import type { HeldBy } from './held-hosts.js';
import { type Wrapper } from './wrap-property.js';
/** Holds what is inserted, by whatever method. */
export declare const insertions: (heldBy: HeldBy) => readonly Wrapper[];
