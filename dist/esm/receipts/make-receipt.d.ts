import type { ConsentSettings } from '../config/consent-settings.js';
import type { Consent } from '../core/consent.js';
import type { Receipt } from '../core/receipt.js';
import type { Standing } from '../core/standing.js';
/** A decision, as the store knew it when it was in force. */
export interface Decision {
    readonly settings: Pick<ConsentSettings, 'rules' | 'model' | 'consentVersion'>;
    /** What was remembered before. */
    readonly before: readonly Standing[];
    readonly decided: Consent;
}
/** The receipt of a decision; none of one that is not in force, because the browser did not take it. */
export declare function makeReceipt(source: unknown, decision: Decision, shown: string | null, previous: Receipt | undefined): Receipt | undefined;
