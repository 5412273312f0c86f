import type { ConsentSettings } from '../config/consent-settings.js';
import type { Consent } from '../core/consent.js';
import type { ReceiptEvent } from '../core/receipt.js';
import type { Standing } from '../core/standing.js';
/** What a decision did, given what was remembered before it. */
export declare function eventOf(before: readonly Standing[], { by, granted }: Pick<Consent, 'by' | 'granted'>, { rules }: Pick<ConsentSettings, 'rules'>): ReceiptEvent;
