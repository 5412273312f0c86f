import { nothing, type TemplateResult } from 'lit';
import type { NoticeView } from './notice-view.js';
/** Something that is said, or nothing. */
export type Part = TemplateResult | string | typeof nothing;
/** A heading of the second rank and what stands under it; nothing where there is nothing to say. */
export declare function topic(heading: unknown, parts: readonly Part[], view: NoticeView): TemplateResult | typeof nothing;
