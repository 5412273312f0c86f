import type { Fields } from './fields.js';
/**
 * The region that the page says, else the country in which the time zone lies, of Japan and of those that the file
 * has rows for: `JP`, `US-CA`, `EEA`, or `US-*` for a state that nobody knows. Empty where neither tells.
 */
export declare function regionOf(rows: Fields, said: string, zone: string): string;
