import type { Fee } from '../../config/sections/request-fields.js';
import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
/** The fee, what it is for, and how it is paid (APPI Art. 38). */
export declare function feeFacts(fee: Fee | undefined, view: NoticeView): Drawn;
