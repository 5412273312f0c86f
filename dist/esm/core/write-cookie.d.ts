import type { CookiePlace } from '../config/read-cookie-place.js';
/**
 * Writes a cookie for some days, fewer than none to remove it. Scalars only, never an object of the file
 * (CVE-2026-46625). Whether the value is there afterwards: a browser may drop a write and keep the old value.
 */
export declare function writeCookie(name: string, value: string, expires: number, { path, domain }: CookiePlace): boolean;
