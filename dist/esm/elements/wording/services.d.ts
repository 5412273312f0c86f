import type { Mechanism } from '../../config/types/service.js';
import type { Wording } from '../wording.js';
type Fact = 'dataSent' | 'recorded' | 'recipient' | 'purpose' | 'ourPurpose' | 'theirPurpose' | 'mechanism' | 'trigger' | 'optOut' | 'policy' | 'transfer' | 'transferInfo' | 'transferLaw' | 'retention' | 'minors' | 'linked' | 'linkedNote' | 'cookies' | 'ourAccess' | 'consequence';
export type ServiceKey = `service.${Fact}` | `mechanism.${Mechanism}` | `transfer.${'consent' | 'equivalentSystem' | 'adequateCountry'}` | `access.${'none' | 'statistics' | 'full'}`;
/** What the facts of a service are called; the statutory items by the names of the Enforcement Regulations. */
export declare const serviceWording: Wording<ServiceKey>;
export {};
