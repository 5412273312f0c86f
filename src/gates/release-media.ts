import { webAddress } from '../core/web-address';

/**
 * Loads a gated frame or image. `false` where its address is not one of the web. It gets its address off the page:
 * Chromium never loads a frame that gets one in the moment in which the parser puts it there.
 */
export function releaseMedia(media: HTMLIFrameElement | HTMLImageElement): boolean {
  const { parentNode, nextSibling, dataset } = media;
  const { src } = dataset;
  if (src === undefined || !webAddress(src)) return false;
  if (media.getAttribute('src') === src) return true;
  media.remove();
  media.src = src;
  parentNode?.insertBefore(media, nextSibling);
  return true;
}

/** Takes back what a refusal has closed again. An address of the page's own, a placeholder, stays. */
export function closeMedia(media: HTMLIFrameElement | HTMLImageElement): void {
  if (media.getAttribute('src') === media.dataset['src']) media.removeAttribute('src');
}
