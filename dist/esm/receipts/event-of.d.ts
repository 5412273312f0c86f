import type { ConsentSettings } from '../config/consent-settings';
import type { Consent } from '../core/consent';
import type { ReceiptEvent } from '../core/receipt';
import type { Standing } from '../core/standing';
/** What a decision did, given what was remembered before it. */
export declare function eventOf(before: readonly Standing[], { by, granted }: Pick<Consent, 'by' | 'granted'>, { rules }: Pick<ConsentSettings, 'rules'>): ReceiptEvent;
