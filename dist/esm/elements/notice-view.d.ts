import type { NoticeSettings } from '../config/notice-settings.js';
import type { LanguageTag, SectionName } from '../config/types/small-types.js';
import type { PageStore } from '../core/store.js';
import type { ConsentController } from './consent-controller.js';
import type { ServiceSwitches } from './service-switches.js';
import type { Voice } from './voice.js';
/** What answers to the visitor. */
export interface Live {
    readonly store: PageStore | undefined;
    readonly switches: ServiceSwitches | undefined;
    /** What stands beside the heading of a section. */
    readonly beside?: (section: SectionName) => unknown;
}
/** What the parts of a notice need to know while it is drawn. Nothing in it needs an element, or a page. */
export interface NoticeView {
    readonly settings: NoticeSettings;
    readonly voice: Voice;
    /** The level of a section's heading; what stands below it counts on. */
    readonly level: number;
    /** The sections that are drawn together, so that links among them stay where they are. */
    readonly together: ReadonlySet<SectionName>;
    /** `undefined` on a copy that only tells. */
    readonly live: Live | undefined;
    /** The language of a section that repeats another in it: nothing in it answers, and its ids are its own. */
    readonly version?: LanguageTag;
}
/** The id of a section's parts, before what tells them apart. */
export declare const sectionId: (name: SectionName, { version }: NoticeView) => string;
/** The view of an element that has its file; a heading level that is none counts as the second. */
export declare function noticeView(consent: ConsentController<NoticeSettings>, settings: NoticeSettings, level: number, switches?: ServiceSwitches): NoticeView;
