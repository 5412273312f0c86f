import type { ConsentSettings } from '../config/consent-settings.js';
import type { LanguageTag, Model } from '../config/types/small-types.js';
import type { Method } from './answer.js';
import type { Allowed } from './decide.js';
import type { ConsentRecord } from './record.js';
/** The state of the visitor's consent; frozen, and the same reference until something changes. */
export interface Consent {
    /** Whether the file has been read. Before, and where it cannot be, nothing is granted. */
    readonly ready: boolean;
    /** Whether the visitor is being asked and has yet to answer. */
    readonly asked: boolean;
    readonly model: Model | null;
    /** Where the visitor is taken to be: `JP`, `US-CA`, `US-*`, `EEA`; `null` where nobody knows or the file makes no difference. */
    readonly region: string | null;
    /** The language of the page's screens. */
    readonly language: LanguageTag;
    /** Ids of the categories and services that may run. */
    readonly granted: readonly string[];
    /** Ids of those that may not. */
    readonly refused: readonly string[];
    /**
     * How the answer was given; `stored` where it was found, `gpc` where there is none but the browser's signal, `null`
     * where there is none at all.
     */
    readonly by: Method | null;
    /** ISO 8601, or `null` where there is no answer. */
    readonly decidedAt: string | null;
    readonly expiresAt: string | null;
    /** The id of the consent record. */
    readonly id: string | null;
}
/** When an answer was given, when it ends, and under what id. */
export declare function describeRecord(record: Partial<ConsentRecord> | undefined, settings: ConsentSettings | undefined): Pick<Consent, 'decidedAt' | 'expiresAt' | 'id'>;
/** The ids that may run, or those that may not. */
export declare const idsOf: (allowed: Allowed, granted: boolean) => readonly string[];
