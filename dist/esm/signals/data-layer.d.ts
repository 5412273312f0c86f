import type { Vendor } from './vendor.js';
/**
 * Tells the page's data layer what may run, after each change, and when a screen comes and goes, so that the site's
 * own analytics can count.
 */
export declare const tellDataLayer: Vendor;
