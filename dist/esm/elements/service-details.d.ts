import type { Service } from '../config/notice-settings.js';
import type { Fact } from './fact-list.js';
import type { NoticeView } from './notice-view.js';
import { type ServiceKey } from './wording/services.js';
export declare const dataSent: ({ dataSent: items }: Service, view: NoticeView, key?: ServiceKey) => Fact;
/** Who receives it, and in which country; the name leads to their site. */
export declare function recipient({ recipient: { name, country, url } }: Service, view: NoticeView): Fact;
/** Ours and theirs, told apart; said once where they are the same. */
export declare function purposes({ ourPurpose, theirPurpose }: Service, view: NoticeView): readonly Fact[];
export declare const mechanism: ({ mechanism: kinds }: Service, view: NoticeView) => Fact;
export declare const trigger: ({ trigger: when }: Service, view: NoticeView) => Fact;
export declare function policy(service: Service, view: NoticeView): Fact;
/** Where it goes abroad, on what ground, and what protects it there (APPI Art. 28). */
export declare function transfer({ transfer: { country, basis, infoUrl, measures } }: Service, view: NoticeView): Fact;
export declare const retention: ({ retention: kept }: Service, view: NoticeView) => Fact;
export declare const minors: ({ minorsNote }: Service, view: NoticeView) => Fact;
/** Where the recipient makes personal data of it, consent comes first (APPI Art. 31). */
export declare const linked: ({ linkedToPersonalData }: Service, view: NoticeView) => Fact;
export declare const ourAccess: ({ ourAccess: access }: Service, view: NoticeView) => Fact;
export declare const linkedCookies: ({ cookies }: Service, view: NoticeView) => Fact;
