import type { ConsentSettings } from '../config/consent-settings.js';
import { type Standing } from './standing.js';
/** Marks a copy that stands alone, since no cookie could be written beside it. */
export declare const alone = "!";
/** All that the browser has stored under a name, to see whether it is still the same. */
export declare const stored: (name: string) => string;
/**
 * What the browser remembers of the visitor's choice, at a time given in seconds. A copy can restore refusals; it
 * grants only where it stands alone, and no cookie came since. A refusal in haste, of which there was no time to keep
 * more than the one word, stands beside the cookie.
 */
export declare function recall(name: string, settings: ConsentSettings, now: number): Standing[];
