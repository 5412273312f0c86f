import type { Wording } from '../voice';
export type NoticeKey = `${'transmissions' | 'beacons' | 'adOptOuts' | 'cookies' | 'purposes'}.title` | 'services.none' | 'services.unnamed' | 'adOptOuts.caveat' | 'notice.remark' | 'notice.language' | 'notice.labelled' | 'notice.more' | 'notice.policyOf' | 'notice.checkedOn';
/** What all five notices say in our own words. */
export declare const noticeWording: Wording<NoticeKey>;
