import type { Item } from './read/item.js';
import type { Person } from './read/person.js';
import type { Text } from './read/text.js';
import type { Languages } from './consent-settings.js';
import type { Fields } from './fields.js';
import type { Glossary } from './glossary-fields.js';
import type { Notice } from './notice-fields.js';
import type { Rules } from './types/config-file.js';
import type { Mechanism, WrittenCookie, WrittenOptOut, WrittenService, WrittenTransfer } from './types/service.js';
import type { CalendarDay, CountryCode, Duration, Id, Model } from './types/small-types.js';
/** Values that become custom properties of the same name, each checked against a grammar of our own. */
export type Theme = Readonly<Record<'accent-light' | 'surface-light' | 'text-light' | 'accent-dark' | 'surface-dark' | 'text-dark' | 'file-radius' | 'file-font' | 'scheme', string | undefined>>;
export interface Category {
    readonly id: Id | undefined;
    readonly required: boolean;
    readonly label: Text;
    readonly description: Text;
    /** What refusing costs the visitor. */
    readonly consequence: Text;
}
export interface OptOut {
    readonly by: WrittenOptOut['by'] | undefined;
    readonly stops: NonNullable<WrittenOptOut['stops']> | undefined;
    readonly url: Text;
    readonly urlCheckedOn: CalendarDay | undefined;
    readonly consequence: Text;
}
export interface CookieEntry {
    readonly name: string | undefined;
    readonly domain: string | undefined;
    readonly path: string | undefined;
    readonly party: NonNullable<WrittenCookie['party']> | undefined;
    readonly lifetime: Duration | undefined;
    readonly purpose: Text;
}
export interface Transfer {
    readonly country: CountryCode | undefined;
    readonly basis: NonNullable<WrittenTransfer['basis']> | undefined;
    readonly infoUrl: Text;
    readonly measures: Text;
}
export interface Recipient {
    readonly name: Text;
    readonly country: CountryCode | undefined;
    readonly url: Text;
}
export interface Service {
    readonly id: Id | undefined;
    readonly alias: readonly string[];
    readonly category: Id | undefined;
    /** The service's own, where it says one. */
    readonly model: Model | undefined;
    readonly linkedToPersonalData: boolean;
    readonly name: Text;
    readonly recipient: Recipient;
    readonly dataSent: readonly Item[];
    readonly ourPurpose: Text;
    readonly theirPurpose: Text;
    readonly mechanism: readonly Mechanism[];
    readonly trigger: Text;
    readonly behavioralAds: boolean;
    readonly ourAccess: NonNullable<WrittenService['ourAccess']> | undefined;
    readonly policyUrl: Text;
    readonly optOut: readonly OptOut[];
    readonly cookies: readonly CookieEntry[];
    readonly storageKeys: readonly string[];
    readonly retention: Text;
    readonly minorsNote: Text;
    readonly transfer: Transfer;
    readonly hosts: readonly string[];
    readonly hold: boolean;
}
export interface Company {
    readonly name: Text;
    readonly address: Text;
    readonly url: Text;
    readonly business: Text;
    readonly representative: Person;
    readonly privacyOfficer: Person;
}
/** What every screen needs. */
export interface ScreenSettings {
    readonly languages: Languages;
    readonly theme: Theme;
    /** Overrides of built-in wording, by language and key, as written. */
    readonly texts: Fields;
    /** The page that shows the notice. */
    readonly page: Text;
}
export interface BannerSettings extends ScreenSettings {
    /** As written. */
    readonly banner: Fields;
}
export interface NoticeSettings extends ScreenSettings {
    /** Whose law the file is written for. */
    readonly rules: ReadonlySet<Rules>;
    readonly version: string | undefined;
    readonly company: Company;
    readonly categories: readonly Category[];
    readonly services: readonly Service[];
    readonly notice: Notice;
    readonly glossary: Glossary;
}
