import type { NoticeView } from '../notice-view.js';
import { type Drawn } from './section-frame.js';
/**
 * By whose information it is: how and from where it is obtained and the purposes; then what happens beyond them
 * (APPI Art. 17, 18, 21).
 */
export declare const purposesSection: (view: NoticeView) => Drawn;
