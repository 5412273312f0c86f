import { type Vendor } from './vendor.js';
/**
 * Tells Microsoft Advertising (UET) that nothing is granted, and then what is. Its tag takes over the queue that it
 * finds. https://help.ads.microsoft.com/#apex/ads/en/60119/1
 */
export declare const tellUet: Vendor;
