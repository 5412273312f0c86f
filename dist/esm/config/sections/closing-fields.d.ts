import type { Read } from '../read/reader.js';
declare const relatedDocument: import("../read/reader.js").Reader<{
    service: Readonly<Record<string, string>>;
    title: Readonly<Record<string, string>>;
    url: Readonly<Record<string, string>>;
    lang: string | undefined;
    precedence: "overrides" | undefined;
}>;
/** One related document. */
export type RelatedDocument = Read<typeof relatedDocument>;
export declare const documents: import("../read/reader.js").Reader<{
    list: readonly {
        service: Readonly<Record<string, string>>;
        title: Readonly<Record<string, string>>;
        url: Readonly<Record<string, string>>;
        lang: string | undefined;
        precedence: "overrides" | undefined;
    }[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Documents = Read<typeof documents>;
export declare const territory: import("../read/reader.js").Reader<{
    notTargeting: readonly string[];
    text: Readonly<Record<string, string>>;
    governingLaw: Readonly<Record<string, string>>;
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Territory = Read<typeof territory>;
export declare const translation: import("../read/reader.js").Reader<{
    text: Readonly<Record<string, string>>;
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Translation = Read<typeof translation>;
export declare const links: import("../read/reader.js").Reader<{
    items: readonly import("../read/link.js").Link[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Links = Read<typeof links>;
declare const revision: import("../read/reader.js").Reader<{
    date: string | undefined;
    kind: "established" | "effective" | "revised" | undefined;
    note: Readonly<Record<string, string>>;
    document: Readonly<Record<string, string>>;
}>;
/** One date in the life of the notice. */
export type Revision = Read<typeof revision>;
export declare const revisions: import("../read/reader.js").Reader<{
    list: readonly {
        date: string | undefined;
        kind: "established" | "effective" | "revised" | undefined;
        note: Readonly<Record<string, string>>;
        document: Readonly<Record<string, string>>;
    }[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Revisions = Read<typeof revisions>;
declare const customSection: import("../read/reader.js").Reader<{
    id: string | undefined;
    title: Readonly<Record<string, string>>;
    body: readonly import("../read/item.js").Item[];
    note: Readonly<Record<string, string>>;
}>;
/** A section in the file's own words. */
export type CustomSection = Read<typeof customSection>;
export declare const custom: import("../read/reader.js").Reader<readonly {
    id: string | undefined;
    title: Readonly<Record<string, string>>;
    body: readonly import("../read/item.js").Item[];
    note: Readonly<Record<string, string>>;
}[]>;
export {};
