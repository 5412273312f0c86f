import type { HeldBy } from './held-hosts.js';
import { type Wrapper } from './wrap-property.js';
/** Holds what is parsed, which an image does not survive unloaded, even where it is inserted nowhere. */
export declare const markup: (heldBy: HeldBy) => readonly Wrapper[];
