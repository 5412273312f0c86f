import type { Wording } from '../wording';
export type NoticeKey = `${'transmissions' | 'beacons' | 'adOptOuts' | 'cookies' | 'purposes'}.title` | 'services.none' | 'services.unnamed' | 'adOptOuts.caveat' | 'notice.remark' | 'notice.language' | 'notice.labelled' | `notice.page.${'widget' | 'vendor' | 'browser'}` | 'notice.policyOf' | 'notice.checkedOn';
/** What all five notices say in our own words. */
export declare const noticeWording: Wording<NoticeKey>;
