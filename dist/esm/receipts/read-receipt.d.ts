import type { Receipt } from '../core/receipt.js';
/** Reads one receipt out of anything that JSON can hold; nothing where a field is not what we would have written. */
export declare function readReceipt(value: unknown): Receipt | undefined;
