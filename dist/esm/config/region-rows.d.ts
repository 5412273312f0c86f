import { type Fields } from './fields.js';
/**
 * What `consent` says for a region: its most specific row, `US-CA` before `US` before `EEA` before `*`, else its own.
 * Several may apply, and the strictest then holds: all where the region is unknown (empty), and those of all states
 * where only the country is known (`US-*`).
 */
export declare function regionRows(consent: Fields, region: string): readonly Fields[];
