import type { ConsentSettings } from '../config/consent-settings';
/** Every value of a name; more than one where it was set for several paths or domains, which js-cookie hides. */
export declare const readCookies: (name: string) => string[];
/**
 * Writes a cookie for some days, fewer than none to remove it. Scalars only, never an object of the file
 * (CVE-2026-46625). Whether the value is there afterwards: a browser may drop a write and keep the old value.
 */
export declare function writeCookie(name: string, value: string, expires: number, { path, domain }: ConsentSettings): boolean;
