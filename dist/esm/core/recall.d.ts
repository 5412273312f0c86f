import type { ConsentSettings } from '../config/consent-settings';
import { type Standing } from './standing';
/**
 * What the browser remembers of the visitor's choice, at a time given in seconds. A copy can restore refusals; it
 * grants only in a browser that takes no cookies.
 */
export declare function recall(name: string, settings: ConsentSettings, now: number): Standing[];
