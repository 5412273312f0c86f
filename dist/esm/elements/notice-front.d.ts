import type { NoticeView } from './notice-view.js';
import type { DrawnSection } from './sections/draw-section.js';
import { type Drawn } from './sections/section-frame.js';
/** Who the business is, in front of the whole notice. */
export declare function companyBlock(view: NoticeView): Drawn;
/** The table of contents, where there are several sections. */
export declare function contentsList(drawn: readonly DrawnSection[], view: NoticeView): Drawn;
