import type { Vendor } from './vendor.js';
/** Tells TikTok's pixel. Its object is never made here: what its snippet makes has these functions. */
export declare const tellTiktok: Vendor;
