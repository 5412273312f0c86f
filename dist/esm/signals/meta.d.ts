import type { Vendor } from './vendor.js';
/**
 * Tells Meta's pixel. Its function is never made here: its snippet does nothing where there is one already.
 * https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export declare const tellMeta: Vendor;
