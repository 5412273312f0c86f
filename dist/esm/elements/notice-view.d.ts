import type { NoticeSettings } from '../config/notice-settings';
import type { ConsentController } from './consent-controller';
import type { Voice } from './voice';
/** What the parts of a notice need to know while it is drawn. */
export interface NoticeView {
    readonly settings: NoticeSettings;
    readonly voice: Voice;
    readonly consent: ConsentController<NoticeSettings>;
    /** The level of the notice's own heading; what stands below it counts on. */
    readonly level: number;
}
/** The view of an element that has its file; a heading level that is none counts as the second. */
export declare function noticeView(consent: ConsentController<NoticeSettings>, settings: NoticeSettings, level: number): NoticeView;
