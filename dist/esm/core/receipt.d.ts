import type { Id, LanguageTag, Model } from '../config/types/small-types.js';
import type { Method } from './answer.js';
/**
 * What became of the consent by a decision. `withdrawn`: what was agreed to before is all refused now. `renewed`:
 * asked again, the visitor agreed again.
 */
export type ReceiptEvent = 'given' | 'partial' | 'refused' | 'withdrawn' | 'renewed' | 'acknowledged';
/** Proof of one decision. It names no address of the network or of a page, and no browser. */
export interface Receipt {
    /** The form of the receipt itself. */
    readonly receipt: 1;
    /** 32 hexadecimal digits, made at random for this decision: who takes it twice can tell. */
    readonly id: string;
    /** The id of the consent record: the same for all decisions of one visitor in one browser. */
    readonly recordId: string;
    /** The receipt before, where there is one in this browser. */
    readonly previousId: string | null;
    /** ISO 8601, by the visitor's clock. */
    readonly time: string;
    readonly expires: string;
    readonly event: ReceiptEvent;
    readonly method: Method;
    readonly model: Model;
    /** The language that was shown. */
    readonly language: LanguageTag;
    readonly region: string | null;
    /** `format`, `version` and `consentVersion` of the file. */
    readonly format: 1;
    readonly version: string | null;
    readonly consentVersion: number;
    /** The version of shirase that asked. */
    readonly shirase: string;
    /** SHA-256 of what was shown, in hexadecimal digits; `null` where the page is not served over https. */
    readonly shown: string | null;
    /** Every category, and whether it may run. */
    readonly categories: Readonly<Record<Id, boolean>>;
    readonly services: Readonly<Record<Id, boolean>>;
}
