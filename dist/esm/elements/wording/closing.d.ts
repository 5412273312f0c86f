import type { Wording } from '../wording.js';
export type ClosingKey = 'policy.established' | 'minors.under' | 'voluntary.consequence' | 'documents.overrides' | `territory.${'notTargeting' | 'governingLaw'}` | 'translation.prevails' | `revision.${'established' | 'effective' | 'revised' | 'of'}`;
/** What a notice says of itself. */
export declare const closingWording: Wording<ClosingKey>;
