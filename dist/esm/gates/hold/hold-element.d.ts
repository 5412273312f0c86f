import type { HeldBy } from './held-hosts.js';
export type Media = HTMLImageElement | HTMLIFrameElement;
type Loading = HTMLScriptElement | Media;
/** Makes a frame or an image that was held one of the page's own again. */
export declare function free({ dataset }: Media): void;
/** Whether an attribute may not be set, since it would load what is held. */
export declare function holdAttribute(one: Loading, name: string, value: string, heldBy: HeldBy): boolean;
/** Holds all in a part of the page that would load once it is inserted. Whether there was any. */
export declare function holdInside(root: Node, heldBy: HeldBy): boolean;
export {};
