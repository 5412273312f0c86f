import { webAddress } from '../core/web-address';
import { putBack } from './put-back';

/**
 * Loads what is gated by its address, or takes it back. `false` where the address is not one of the web. An address of
 * the page's own, a placeholder, stays until then.
 */
export function releaseMedia(media: HTMLElement, open: boolean): boolean {
  const name = media.matches('link') ? 'href' : 'src';
  const address = media.dataset[name] as string;
  const has = media.getAttribute(name) === address;
  if (open) {
    if (!webAddress(address)) return false;
    // Off the page: Chromium never loads a frame that gets its address in the moment in which the parser puts it there.
    if (!has) putBack(media, () => media.setAttribute(name, address));
  } else if (has) {
    media.removeAttribute(name);
    // A player goes on with what it has until it is told to look again.
    media.closest<HTMLMediaElement>('video,audio')?.load();
  }
  return true;
}
