import type { Receipt } from '../core/receipt.js';
/** Hands receipts to the visitor as a file of JSON. A policy for scripts and styles has no say in it. */
export declare function saveReceipts(receipts: readonly Receipt[]): void;
