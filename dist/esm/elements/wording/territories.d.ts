import type { Wording } from '../wording.js';
export type TerritoryKey = `territory.${'EEA' | 'US-CA' | 'US-CO' | 'US-CT' | 'US-DE' | 'US-IA' | 'US-IN' | 'US-KY' | 'US-MD' | 'US-MN' | 'US-MT' | 'US-NE' | 'US-NH' | 'US-NJ' | 'US-OR' | 'US-RI' | 'US-TN' | 'US-TX' | 'US-UT' | 'US-VA'}`;
/** What `Intl` has no names for: the European Economic Area, and the states that have a privacy act of their own. */
export declare const territoryWording: Wording<TerritoryKey>;
