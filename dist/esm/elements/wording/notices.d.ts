import type { Wording } from '../wording.js';
export type NoticeKey = 'services.none' | 'services.unnamed' | 'adOptOuts.caveat' | 'notice.remark' | 'notice.language' | 'notice.labelled' | `notice.page.${'widget' | 'vendor' | 'browser'}` | 'notice.policyOf' | 'notice.checkedOn';
/** What all notices say in our own words. */
export declare const noticeWording: Wording<NoticeKey>;
