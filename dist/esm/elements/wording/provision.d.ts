import type { Wording } from '../wording.js';
export type ProvisionKey = `third.${'exceptions' | 'exceptionsLead' | 'recipients' | 'statistics' | 'onRequest' | 'optOut'}` | `joint.${'lead' | 'number' | 'items' | 'parties' | 'purposes' | 'responsible' | 'acquisition'}` | `responsible.${'address' | 'representative'}` | `entrustment.${'given' | 'received'}`;
/** Who else gets the data. The items of a joint use go by the names of the Act (APPI Art. 27(5)(iii)). */
export declare const provisionWording: Wording<ProvisionKey>;
