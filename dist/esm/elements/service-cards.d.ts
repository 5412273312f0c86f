import { type TemplateResult } from 'lit';
import type { Service } from '../config/notice-settings';
import type { SectionId } from '../config/types/small-types';
import { type Fact } from './fact-list';
import { type NoticeView } from './notice-view';
/** The content of a service's card; `heading` is the id of its name. */
export interface CardContent {
    readonly facts: readonly Fact[];
    /** What stands between the name and the facts. */
    readonly control?: unknown;
}
type Fill = (service: Service, heading: string, view: NoticeView) => CardContent;
/** Services one below the other, each with its name, its live state and its facts. */
export declare function serviceCards(section: SectionId, services: readonly Service[], view: NoticeView, content: Fill): TemplateResult;
export {};
