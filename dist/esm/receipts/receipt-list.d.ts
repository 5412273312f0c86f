import type { Receipt } from '../core/receipt.js';
/** What is kept of this browser's decisions. */
export interface Kept {
    /** The newest last. */
    readonly receipts: readonly Receipt[];
    /** Whether something stood there that is no receipt of ours. */
    readonly damaged: boolean;
}
/** Reads the receipts under a name, each for itself: one that is damaged does not take the others with it. */
export declare function readReceipts(name: string): Kept;
/** Keeps as many of some receipts as there is room for, the newest in any case; whether that succeeded. */
export declare function keepReceipts(name: string, receipts: readonly Receipt[]): boolean;
