import { trouble } from '../../config/trouble';
import { sharedStore } from '../../core/shared-store';
import { addresses } from './addresses';
import { followMedia, type Page } from './follow-media';
import { findHold, readHolds, type HeldBy, type Hold } from './held-hosts';
import { insertions } from './insertions';
import { markup } from './markup';
import type { Wrapper } from './wrap-property';

const key = Symbol.for('shirase.hold');

/** A second copy of this part would hold what the first has released. */
function isFirst(): boolean {
  const page = globalThis as { [key]?: true };
  return page[key] ? false : (page[key] = true);
}

/** A page may have frozen some of what the browser gave it. The rest is wrapped all the same. */
function put(ways: readonly Wrapper[], way: 'on' | 'off'): unknown {
  let failure: unknown;
  for (const one of ways) {
    try {
      one[way]();
    } catch (error) {
      failure = error;
    }
  }
  return failure;
}

function follow(page: Page): void {
  let holds: readonly Hold[] | undefined;
  const heldBy: HeldBy = (address) => findHold(holds ?? [], page.allows, address);
  const media = followMedia(page, heldBy);
  const ways = [...insertions(heldBy), ...addresses(heldBy, media.remember), ...markup(heldBy)];
  const look = (): void => {
    if (!page.settings()) return;
    holds ??= readHolds(page.source());
    media.look();
    const failure = put(ways, holds.some(({ id }) => !page.allows(id)) ? 'on' : 'off');
    if (failure) page.tell(trouble('failed', failure));
  };
  page.subscribe(look);
  look();
}

/**
 * Keeps what scripts of the page insert from the `hosts` of services that say `hold`, while these are not allowed. It
 * is marked as if the page had gated it, so that the gates release it. To be called after `start`; before it, and in
 * Node, it does nothing. An image that stands nowhere on the page is sent if the visitor's answer allows it, and
 * dropped if not: what was measured under a refusal is not sent later.
 */
export function holdHosts(): void {
  const page = sharedStore<Page>();
  if (page && isFirst()) follow(page);
}
