import { type Vendor } from './vendor.js';
/**
 * Tells Microsoft Clarity, which wants both states each time, with a capital S.
 * https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
export declare const tellClarity: Vendor;
