import { onNews } from './on-news';
import { stateOf, type Vendor } from './vendor';

interface Queue {
  push(...command: readonly ['consent', 'default' | 'update', { readonly ad_storage: string }]): void;
}

/** Microsoft's queue, or what its tag has made of it. An element named `uetq`, or a text, is neither. */
function queue(): Queue {
  const page = window as unknown as { uetq?: Partial<Queue> | null };
  if (typeof page.uetq?.push !== 'function') page.uetq = [];
  return page.uetq as Queue;
}

/**
 * Tells Microsoft Advertising (UET) that nothing is granted, and then what is. Its tag takes over the queue that it
 * finds. https://help.ads.microsoft.com/#apex/ads/en/60119/1
 */
export const tellUet: Vendor = ({ microsoftUet: map }, { allows }) =>
  map &&
  onNews(
    () => ({ ad_storage: stateOf(allows(map.ad_storage)) }),
    (states, first) => {
      if (first) queue().push('consent', 'default', { ad_storage: 'denied' });
      queue().push('consent', 'update', states);
    },
  );
