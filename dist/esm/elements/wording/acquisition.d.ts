import type { Wording } from '../wording.js';
export type AcquisitionKey = `logs.${'items' | 'purposes' | 'limit' | 'identity' | 'identifiable' | 'anonymous' | 'email' | 'linked'}` | `related.${'items' | 'purpose' | 'link' | 'linked' | 'unlinked' | 'basis'}` | `hidden.${'methods' | 'items' | 'purposes'}` | `cards.${'items' | 'purpose' | 'acquirer' | 'recipients' | 'retention'}`;
/** How information is acquired beside what people enter: logs, third parties, hidden ways, cards. */
export declare const acquisitionWording: Wording<AcquisitionKey>;
