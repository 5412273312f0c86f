import type { NoticeView } from '../notice-view';
import type { Drawn } from './section-frame';
export declare const certificationsSection: (view: NoticeView) => Drawn;
