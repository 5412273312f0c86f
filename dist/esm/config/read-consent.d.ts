import type { ConsentSettings, Place } from './consent-settings.js';
/**
 * The core's door: what decides, out of anything that JSON can hold. Never throws, and says nothing: what cannot
 * be used counts as absent, and an absent service is one that nobody has allowed. `readConfig` tells what is wrong.
 *
 * @param place What `placeOf` found, where it matters.
 */
export declare function readConsent(json: unknown, place?: Place): ConsentSettings;
