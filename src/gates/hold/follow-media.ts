import type { PageStore } from '../../core/store';
import type { HeldBy } from './held-hosts';
import { free, holdInside, type Media } from './hold-element';

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
export function followMedia(page: Page, heldBy: HeldBy): HeldMedia {
  const loose = new Set<Media>();
  const released = new Set<Media>();
  /** It belongs to the page from now on, which may give it another address. */
  const settle = (media: Media): void => {
    if (media.getAttribute('src') !== media.dataset['src']) return;
    free(media);
    released.add(media);
  };
  return {
    remember(media) {
      // What was measured under a refusal is not sent after it.
      if (page.get().asked) loose.add(media);
    },
    look() {
      for (const media of loose) page.scan(media);
      for (const media of document.querySelectorAll<Media>(':is(iframe,img)[data-held]')) settle(media);
      for (const media of loose) settle(media);
      if (!page.get().asked) loose.clear();
      for (const media of released)
        if (!media.isConnected || holdInside(media, heldBy)) released.delete(media);
    },
  };
}
