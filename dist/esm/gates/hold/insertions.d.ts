import type { HeldBy } from './held-hosts';
import { type Wrapper } from './wrap-property';
/** Holds what is inserted, by whatever method. */
export declare const insertions: (heldBy: HeldBy) => readonly Wrapper[];
