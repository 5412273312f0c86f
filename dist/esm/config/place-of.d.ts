import type { Place } from './consent-settings.js';
/** What is known of the visitor before anything is asked. */
export interface Visitor {
    /** Where the page says that the visitor is: `JP`, `US-CA`, `EEA`; empty where it does not say. */
    readonly region: string;
    /** The time zone of the visitor's clock: `Asia/Tokyo`. */
    readonly zone: string;
    /** Whether the browser sends Global Privacy Control. */
    readonly gpc: boolean;
}
/** What the file says for this visitor. Of several rows that may apply the strictest model holds. */
export declare function placeOf(json: unknown, { region: said, zone, gpc }: Visitor): Place;
