import { type TemplateResult } from 'lit';
import type { Service } from '../config/notice-settings.js';
import type { SectionId } from '../config/types/small-types.js';
import { type Fact } from './fact-list.js';
import { type NoticeView } from './notice-view.js';
/** The content of a service's card; `heading` is the id of its name. */
export interface CardContent {
    /** What stands between the name and the facts. */
    readonly control?: unknown;
    readonly before: readonly Fact[];
    /** The fact that a press can change, and the others before and after it. */
    readonly ways: Fact;
    readonly after: readonly Fact[];
}
type Fill = (service: Service, heading: string, view: NoticeView) => CardContent;
/** Services one below the other, each with its name, its live state and its facts. */
export declare function serviceCards(section: SectionId, services: readonly Service[], view: NoticeView, content: Fill): TemplateResult;
export {};
