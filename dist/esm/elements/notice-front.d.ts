import type { NoticeView } from './notice-view';
import type { DrawnSection } from './sections/draw-section';
import { type Drawn } from './sections/section-frame';
/** Who the business is, in front of the whole notice. */
export declare function companyBlock(view: NoticeView): Drawn;
/** The table of contents, where there are several sections. */
export declare function contentsList(drawn: readonly DrawnSection[], view: NoticeView): Drawn;
