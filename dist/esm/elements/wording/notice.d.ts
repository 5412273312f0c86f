import type { Wording } from '../wording.js';
export type WholeNoticeKey = 'notice.contents' | 'notice.copy' | 'notice.copied' | 'notice.notCopied' | `company.${'name' | 'address' | 'representative' | 'privacyOfficer' | 'business'}`;
/** What stands around the sections of the whole notice; the company's items by APPI Art. 32(1)(i). */
export declare const wholeNoticeWording: Wording<WholeNoticeKey>;
