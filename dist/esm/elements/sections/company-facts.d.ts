import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
/** Who the business is: its name, its address and its representative (APPI Art. 32(1)(i)), and who answers inside it. */
export declare function companyFacts(view: NoticeView): Drawn;
