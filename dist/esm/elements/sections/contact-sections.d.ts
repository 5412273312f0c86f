import type { NoticeView } from '../notice-view.js';
import { type Drawn } from './section-frame.js';
/** Where complaints and questions go (APPI Art. 40). */
export declare const contactsSection: (view: NoticeView) => Drawn;
/** The accredited organization and where it takes complaints, or that there is none. */
export declare const organizationSection: (view: NoticeView) => Drawn;
