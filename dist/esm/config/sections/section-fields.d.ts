import type { Read } from '../read/reader';
import { type Text } from '../read/text';
/** What every section may say. */
export interface Section {
    readonly title: Text;
    readonly note: Text;
}
export declare const section: {
    title: import("../read/reader").Reader<Readonly<Record<string, string>>>;
    note: import("../read/reader").Reader<Readonly<Record<string, string>>>;
};
/** A section that is a list. */
export declare const listSection: import("../read/reader").Reader<{
    items: readonly import("../read/item").Item[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type ListSection = Read<typeof listSection>;
/** A section whose content comes from the services. */
export declare const serviceSection: import("../read/reader").Reader<{
    intro: Readonly<Record<string, string>>;
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type ServiceSection = Read<typeof serviceSection>;
