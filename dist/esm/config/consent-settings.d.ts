import type { GoogleConsentKey } from './types/signals.js';
import type { Id, LanguageTag, Model } from './types/small-types.js';
/** What the core needs to know of the file: ids, models, how long a choice holds, which vendors are told. */
export interface ConsentSettings {
    /** False where no part of the file may be used: nothing is then allowed, and nothing is asked. */
    readonly usable: boolean;
    /** Whether something could not be used; `readConfig` can say what. */
    readonly flawed: boolean;
    /** What is asked for, by the id of category and service. */
    readonly rules: ReadonlyMap<Id, Rule>;
    /** Names that other tools' markup uses, to the ids of services. */
    readonly aliases: ReadonlyMap<string, Id>;
    /** The strictest model among the file's and its services'; it decides what the banner asks. */
    readonly model: Model;
    /** How strict that is. */
    readonly strictness: number;
    readonly consentVersion: number;
    /** Days that a choice is kept, 1 to 395. */
    readonly days: number;
    readonly google: GoogleConsentMode | undefined;
    /** Where the visitor is and what the browser asks for, as far as the file makes a difference there. */
    readonly place: Place | undefined;
    /** Services whose tags are held by their hosts while they are not allowed. */
    readonly holds: readonly {
        readonly id?: unknown;
    }[];
    readonly reopen: 'auto' | 'link' | 'none';
    /** The language of texts that are written in one language only. */
    readonly language: LanguageTag;
}
/** How a category or a service may be treated before and after the visitor's answer. */
export interface Rule {
    /** The category: its own id, or that of the service's. */
    readonly category: Id;
    /** Granted always; the visitor is told, not asked. */
    readonly required: boolean;
    /** How strict its model is: the file's, tightened by its own. */
    readonly strictness: number;
    /** Whether the browser asks that it be refused (Global Privacy Control), and the file says that it is heard. */
    readonly gpc: boolean;
}
/** What the file says for one place and one browser. */
export interface Place {
    /** `JP`, `US-CA`, `EEA`, or `US-*` for a state that nobody knows; empty for an unknown region. */
    readonly region: string;
    /** The model there. */
    readonly model: Model;
    /** Whether the way back is called what California asks for (CCPA, 11 CCR 7013). */
    readonly doNotSell: boolean;
    /** Whether the screens say that Global Privacy Control was honoured (11 CCR 7025). */
    readonly showGpcStatus: boolean;
    /** Ids of categories that Global Privacy Control refuses. */
    readonly refused: readonly unknown[];
}
export interface GoogleConsentMode {
    /** Google's key to the id that it follows. */
    readonly map: Readonly<Partial<Record<GoogleConsentKey, Id>>>;
    /** Milliseconds that Google's tags wait for the answer. */
    readonly waitForUpdate: number;
    /** `true`, and nothing else: what an advertisement's link brought along travels on in the page's own links. */
    readonly urlPassthrough?: unknown;
    /** `true`, and nothing else: advertising data is cut down further while `ad_storage` is denied. */
    readonly adsDataRedaction?: unknown;
}
export interface Languages {
    readonly default: LanguageTag;
    readonly available: readonly LanguageTag[];
    /** The language that prevails. */
    readonly original: LanguageTag;
}
