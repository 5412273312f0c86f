import type { PageStore } from '../../core/store.js';
import type { HeldBy } from './held-hosts.js';
import { type Media } from './hold-element.js';
/** The page's one store, with the way to open gates that the observer cannot see. */
export interface Page extends PageStore {
    scan(root: Element): void;
}
interface HeldMedia {
    /** Is told of an image that is held while it stands nowhere on the page, a beacon for instance. */
    readonly remember: (media: Media) => void;
    /** Looks after what was held, once the gates have followed a change. */
    readonly look: () => void;
}
/** Frames and images that are held, and those that the gates have released. */
export declare function followMedia(page: Page, heldBy: HeldBy): HeldMedia;
export {};
