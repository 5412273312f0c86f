import type { ConsentSettings } from './consent-settings';
/** What is known of the visitor before anything is asked. */
export interface Visitor {
    /** Where the page says that the visitor is: `JP`, `US-CA`, `EEA`; empty where it does not say. */
    readonly region: string;
    /** The time zone of the visitor's clock: `Asia/Tokyo`. */
    readonly zone: string;
    /** Whether the browser sends Global Privacy Control. */
    readonly gpc: boolean;
}
/**
 * The core's door: what decides, out of anything that JSON can hold. Never throws, and says nothing: what cannot
 * be used counts as absent, and an absent service is one that nobody has allowed. `readConfig` tells what is wrong.
 */
export declare function readConsent(json: unknown, { region: said, zone, gpc }?: Visitor): ConsentSettings;
