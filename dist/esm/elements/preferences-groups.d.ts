import type { Rule } from '../config/consent-settings.js';
import type { Category, NoticeSettings, Service } from '../config/notice-settings.js';
import type { Id } from '../config/types/small-types.js';
/** A category as the preferences show it, with the services that it decides. */
export interface PreferencesGroup {
    readonly id: Id;
    readonly category: Category;
    readonly required: boolean;
    readonly services: readonly (Service & {
        readonly id: Id;
    })[];
}
/**
 * The categories and services that can run at all. What the core counts as absent, such as a second entry of an
 * id, is not offered either.
 */
export declare function preferencesGroups({ categories, services }: Pick<NoticeSettings, 'categories' | 'services'>, rules: ReadonlyMap<Id, Rule>): readonly PreferencesGroup[];
