import type { Receipt } from '../core/receipt.js';
/** One receipt fewer: the oldest, but the last of each kind only when there are no others. */
export declare function withoutOldest(receipts: readonly Receipt[]): readonly Receipt[];
