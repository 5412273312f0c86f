import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
export declare const certificationsSection: (view: NoticeView) => Drawn;
