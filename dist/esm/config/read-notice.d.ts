import type { Category, Company, NoticeSettings } from './notice-settings';
import type { Reader } from './read/reader';
/** What the screens show beside the look, the language and the words. */
export declare const noticeFields: {
    version: Reader<string | undefined>;
    company: Reader<Company>;
    categories: Reader<readonly Category[]>;
    services: Reader<readonly import("./notice-settings").Service[]>;
    notice: Reader<import("./notice-settings").Notice>;
};
/** The screen's door: all that is shown, out of anything that JSON can hold. Never throws. */
export declare const readNotice: (json: unknown) => NoticeSettings;
