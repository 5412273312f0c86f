import type { Receipt } from '../core/receipt.js';
/** Which receipts still have to be sent. The core looks whether there is one, under the same key. */
export interface Queue {
    /** Of receipts, the oldest first. */
    readonly ids: readonly string[];
    /** How often the first was tried in vain. */
    readonly tries: number;
    /** When to try again, in milliseconds since 1970. */
    readonly after: number;
}
/** Reads the queue out of anything that may stand there; what is damaged is empty. */
export declare function readQueue(name: string): Queue;
/** Keeps the queue, or forgets an empty one; whether that succeeded. */
export declare function keepQueue(name: string, queue: Queue): boolean;
/** The ids of the newest receipts that together have at most 64 KB. */
export declare function fitting(receipts: readonly Receipt[]): readonly string[];
