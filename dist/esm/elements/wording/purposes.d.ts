import type { Wording } from '../wording.js';
export type PurposeKey = `purposes.${'route' | 'source' | 'beyond' | 'exceptions' | 'exceptionsLead'}` | `route.${'direct-written' | 'direct-other' | 'indirect'}`;
/** How personal information is obtained (APPI Art. 21), and what it is used for. */
export declare const purposeWording: Wording<PurposeKey>;
