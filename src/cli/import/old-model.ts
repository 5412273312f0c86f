import type { Model } from '../../config/types/small-types';
import type { OldPart } from './old-part';

/** What a visitor could refuse, and whether it ran until then. */
export interface Refusable {
  readonly part: OldPart;
  readonly ran: boolean;
}

/** All ran until refused: so do they now. Otherwise all wait, since one model holds for the whole site, and this is told. */
export function oldModel(refusable: readonly Refusable[]): Model {
  const ran = refusable.filter((one) => one.ran);
  if (ran.length && ran.length === refusable.length) return 'optOut';
  for (const { part } of ran) part.tell('now-waits');
  return 'optIn';
}
