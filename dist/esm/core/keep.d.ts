import type { ConsentSettings } from '../config/consent-settings';
import { type Standing } from './standing';
/** `kept`: found again on the next page. `page`: this browser keeps nothing. `lost`: it keeps things, but not this. */
export type Kept = 'kept' | 'page' | 'lost';
/** What the browser remembers of the visitor's choice. A copy can restore refusals; it grants only where no cookie can. */
export declare function recall(name: string, settings: ConsentSettings, now: number): Standing[];
/** Keeps a record in the cookie and its copy. What did not stick leaves no older record behind. */
export declare function keep(name: string, text: string, settings: ConsentSettings): Kept;
