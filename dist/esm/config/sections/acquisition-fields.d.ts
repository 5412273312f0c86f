import type { Read } from '../read/reader.js';
export declare const accessLogs: import("../read/reader.js").Reader<{
    items: readonly import("../read/item.js").Item[];
    purposes: readonly import("../read/item.js").Item[];
    limit: Readonly<Record<string, string>>;
    identifiable: boolean | undefined;
    email: Readonly<Record<string, string>>;
    linked: Readonly<Record<string, string>>;
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type AccessLogs = Read<typeof accessLogs>;
declare const source: import("../read/reader.js").Reader<{
    from: Readonly<Record<string, string>>;
    items: readonly import("../read/item.js").Item[];
    purpose: Readonly<Record<string, string>>;
    linkedToPersonalData: boolean | undefined;
    basis: Readonly<Record<string, string>>;
}>;
/** One source of personal-related information. */
export type RelatedSource = Read<typeof source>;
export declare const personalRelatedInfo: import("../read/reader.js").Reader<{
    sources: readonly {
        from: Readonly<Record<string, string>>;
        items: readonly import("../read/item.js").Item[];
        purpose: Readonly<Record<string, string>>;
        linkedToPersonalData: boolean | undefined;
        basis: Readonly<Record<string, string>>;
    }[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type PersonalRelatedInfo = Read<typeof personalRelatedInfo>;
export declare const hidden: import("../read/reader.js").Reader<{
    methods: readonly import("../read/item.js").Item[];
    items: readonly import("../read/item.js").Item[];
    purposes: readonly import("../read/item.js").Item[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
/** Acquisition that the person does not easily recognise. */
export type Hidden = Read<typeof hidden>;
export declare const cards: import("../read/reader.js").Reader<{
    items: readonly import("../read/item.js").Item[];
    purpose: Readonly<Record<string, string>>;
    acquirer: Readonly<Record<string, string>>;
    recipients: readonly import("../read/item.js").Item[];
    retention: Readonly<Record<string, string>>;
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
/** Credit card data. */
export type Cards = Read<typeof cards>;
export {};
