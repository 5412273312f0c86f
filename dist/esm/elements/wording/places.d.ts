import type { Wording } from '../wording.js';
type Fact = 'name' | 'address' | 'tel' | 'tollFree' | 'email' | 'form' | 'hours' | 'closed' | 'visits' | 'accepted' | 'notAccepted' | 'days' | 'span';
export type PlaceKey = `place.${Fact}` | 'desk.unnamed' | `organization.${'none' | 'lead' | 'name' | 'certifiedBy' | 'legalBasis'}`;
/** Where somebody can be reached, and the organization for complaints (Enforcement Order of the APPI, Art. 10). */
export declare const placeWording: Wording<PlaceKey>;
export {};
