import { nothing, type TemplateResult } from 'lit';
import type { NoticeView } from './notice-view';
/** On a copy that only tells, the room of a button that comes with the element, so that nothing moves then. */
export declare const controlRoom: ({ live }: NoticeView) => TemplateResult | typeof nothing;
