import type { Right, WrittenProxy } from '../../config/types/notice/requests.js';
import type { Wording } from '../wording.js';
type Topic = 'rights' | 'to' | 'forms' | 'identity' | 'anyOf' | 'proxy' | 'fee' | 'reply' | 'dataHandling' | 'refusalGrounds' | 'languages' | 'inLanguages';
export type RequestKey = `requests.${Topic}` | `right.${Right}` | `proxy.${WrittenProxy['kind']}` | `fee.${'amount' | 'each' | 'none' | 'included' | 'excluded' | 'appliesTo' | 'payment' | 'ifShort' | 'refund' | 'refundable' | 'notRefundable'}`;
/** What a person may ask for and how (APPI Art. 32 to 39). */
export declare const requestWording: Wording<RequestKey>;
export {};
