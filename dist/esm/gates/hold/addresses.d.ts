import type { HeldBy } from './held-hosts.js';
import { type Media } from './hold-element.js';
import { type Wrapper } from './wrap-property.js';
/**
 * Holds what gets its address by a property or an attribute, since an image loads at once, wherever it stands. `held`
 * is told of each one that stands nowhere.
 */
export declare function addresses(heldBy: HeldBy, held: (media: Media) => void): readonly Wrapper[];
