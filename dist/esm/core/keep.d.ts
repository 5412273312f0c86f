import type { CookiePlace } from '../config/read-cookie-place.js';
/** `kept`: found again on the next page. `page`: this browser keeps nothing. `lost`: it keeps things, but not this. */
export type Kept = 'kept' | 'page' | 'lost';
/** Keeps a record for some days in the cookie and its copy, which counts alone where there are no cookies. What did not stick leaves no older record behind. */
export declare function keep(name: string, text: string, days: number, place: CookiePlace): Kept;
