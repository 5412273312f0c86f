import type { ConsentSettings } from '../config/consent-settings.js';
import { type Choice, type Method } from './answer.js';
import type { Consent } from './consent.js';
import type { Receipt } from './receipt.js';
import type { Standing } from './standing.js';
import type { PageStore } from './store.js';
/**
 * Adds the receipt of a decision, where there is one, sends those that wait, and gives all. Never rejects.
 *
 * @param before What was remembered when the visitor chose.
 * @param decided The consent that came of it.
 */
export type Prover = (store: PageStore, before?: readonly Standing[], decided?: Consent) => Promise<readonly Receipt[]>;
/** Keeps what visitors decide, and the proof of it. */
export interface Keeper {
    /** @param before What was remembered when the visitor chose. */
    readonly keep: (choice: Choice, store: PageStore, settings: ConsentSettings, before: readonly Standing[], by: Method) => Outcome;
    readonly receipts: Prover;
}
/** What became of a choice. */
export interface Outcome {
    /** Whether the next page will know of it. */
    readonly saved: boolean;
    readonly standing: Standing;
    /** Removes what services that are not allowed have left here, and proves the choice. Once everybody knows of it. */
    readonly close: () => void;
}
/**
 * Makes a record of a choice and keeps it. One that is lost counts as denied; a browser that keeps nothing at all is
 * obeyed for this page. Nobody waits for the proof: the choice is in force without it.
 */
export declare const keeperWith: (prove: Prover) => Keeper;
