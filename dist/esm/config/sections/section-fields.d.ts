import type { Read } from '../read/reader.js';
import { type Text } from '../read/text.js';
/** What every section may say. */
export interface Section {
    readonly title: Text;
    readonly note: Text;
}
export declare const section: {
    title: import("../read/reader.js").Reader<Readonly<Record<string, string>>>;
    note: import("../read/reader.js").Reader<Readonly<Record<string, string>>>;
};
/** A section that is a list. */
export declare const listSection: import("../read/reader.js").Reader<{
    items: readonly import("../read/item.js").Item[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type ListSection = Read<typeof listSection>;
/** A section whose content comes from the services. */
export declare const serviceSection: import("../read/reader.js").Reader<{
    intro: Readonly<Record<string, string>>;
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type ServiceSection = Read<typeof serviceSection>;
