import type { NoticeView } from '../notice-view.js';
import { type Drawn } from './section-frame.js';
/**
 * For every service what is sent, to whom and why, in the order of the rule, and how to opt out (Telecommunications
 * Business Act Art. 27-12; Enforcement Regulations Art. 22-2-28 to 22-2-31).
 */
export declare const transmissionsSection: (view: NoticeView) => Drawn;
