import { readCopy } from '../core/read-copy';
import type { Receipt } from '../core/receipt';
import { tryTo } from '../core/try-to';
import { readReceipt } from './read-receipt';
import { writeText } from './write-text';
import { withoutOldest } from './without-oldest';

const most = 50;
/** In characters; the storage is the site's too. A receipt of 1,000 services has 30,000. */
const longest = 2 ** 18;

/** What is kept of this browser's decisions. */
export interface Kept {
  /** The newest last. */
  readonly receipts: readonly Receipt[];
  /** Whether something stood there that is no receipt of ours. */
  readonly damaged: boolean;
}

const keyOf = (name: string): string => `${name}-receipts`;

/** Reads the receipts under a name, each for itself: one that is damaged does not take the others with it. */
export function readReceipts(name: string): Kept {
  const text = readCopy(keyOf(name));
  const json = text.length > 2 * longest ? undefined : tryTo(() => JSON.parse(text || '[]') as unknown);
  const list: readonly unknown[] = Array.isArray(json) ? json : [];
  const receipts = new Map(list.flatMap((one) => readReceipt(one) ?? []).map((one) => [one.id, one]));
  return {
    receipts: [...receipts.values()],
    damaged: !Array.isArray(json) || receipts.size < list.length,
  };
}

/** Keeps as many of some receipts as there is room for, the newest in any case; whether that succeeded. */
export function keepReceipts(name: string, receipts: readonly Receipt[]): boolean {
  for (let left = receipts; left.length; left = withoutOldest(left)) {
    const text = left.length > most ? '' : JSON.stringify(left);
    if (text && text.length <= longest && writeText(keyOf(name), text)) return true;
  }
  return false;
}
