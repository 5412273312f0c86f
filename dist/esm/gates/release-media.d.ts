/**
 * Loads a gated frame or image. `false` where its address is not one of the web. It gets its address off the page:
 * Chromium never loads a frame that gets one in the moment in which the parser puts it there.
 */
export declare function releaseMedia(media: HTMLIFrameElement | HTMLImageElement): boolean;
/** Takes back what a refusal has closed again. An address of the page's own, a placeholder, stays. */
export declare function closeMedia(media: HTMLIFrameElement | HTMLImageElement): void;
