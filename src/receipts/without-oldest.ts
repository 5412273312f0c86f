import type { Receipt, ReceiptEvent } from '../core/receipt';

/** One receipt fewer: the oldest, but the last of each kind only when there are no others. */
export function withoutOldest(receipts: readonly Receipt[]): readonly Receipt[] {
  const last = new Map<ReceiptEvent, Receipt>(receipts.map((one) => [one.event, one]));
  const index = receipts.findIndex((one) => last.get(one.event) !== one);
  return receipts.filter((_, place) => place !== Math.max(index, 0));
}
