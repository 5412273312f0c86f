import type { ConsentSettings } from './consent-settings';
/**
 * The core's door: what decides, out of anything that JSON can hold. Never throws, and says nothing: what cannot
 * be used counts as absent, and an absent service is one that nobody has allowed. `readConfig` tells what is wrong.
 */
export declare function readConsent(json: unknown): ConsentSettings;
