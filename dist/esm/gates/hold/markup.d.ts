import type { HeldBy } from './held-hosts';
import { type Wrapper } from './wrap-property';
/** Holds what is parsed, which an image does not survive unloaded, even where it is inserted nowhere. */
export declare const markup: (heldBy: HeldBy) => readonly Wrapper[];
