/**
 * Loads what is gated by its address, or takes it back. `false` where the address is not one of the web. An address of
 * the page's own, a placeholder, stays until then.
 */
export declare function releaseMedia(media: HTMLElement, open: boolean): boolean;
