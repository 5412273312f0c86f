import type { Service } from '../../config/notice-settings.js';
import type { SectionName } from '../../config/types/small-types.js';
import type { NoticeView } from '../notice-view.js';
/** What a section says beside what the file has under its name. */
export interface Besides {
    readonly services: () => readonly Service[];
    /** Those that it shows of each. */
    readonly fields: readonly (keyof Service)[];
    /** Of our own words those that name a term. */
    readonly words: (services: readonly Service[]) => readonly string[];
}
/** All that a section says in the language shown, as plain characters: its title, the file's texts, and our words. */
export declare function saidIn(name: SectionName, besides: Besides | undefined, view: NoticeView): string;
