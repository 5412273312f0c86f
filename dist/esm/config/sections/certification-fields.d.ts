import type { Read } from '../read/reader.js';
declare const mark: import("../read/reader.js").Reader<{
    kind: "privacyMark" | "isms" | "ismsCloud" | "pims" | "cbpr" | "other" | undefined;
    name: Readonly<Record<string, string>>;
    number: string | undefined;
    obtained: string | undefined;
    registered: string | undefined;
    revised: string | undefined;
    expires: string | undefined;
    body: Readonly<Record<string, string>>;
    accreditation: readonly import("../read/item.js").Item[];
    scope: Readonly<Record<string, string>>;
    items: readonly import("../read/item.js").Item[];
    logo: {
        src: string | undefined;
        alt: Readonly<Record<string, string>>;
    } | undefined;
    url: Readonly<Record<string, string>>;
}>;
/** One certification or mark. */
export type Mark = Read<typeof mark>;
export declare const certifications: import("../read/reader.js").Reader<{
    marks: readonly {
        kind: "privacyMark" | "isms" | "ismsCloud" | "pims" | "cbpr" | "other" | undefined;
        name: Readonly<Record<string, string>>;
        number: string | undefined;
        obtained: string | undefined;
        registered: string | undefined;
        revised: string | undefined;
        expires: string | undefined;
        body: Readonly<Record<string, string>>;
        accreditation: readonly import("../read/item.js").Item[];
        scope: Readonly<Record<string, string>>;
        items: readonly import("../read/item.js").Item[];
        logo: {
            src: string | undefined;
            alt: Readonly<Record<string, string>>;
        } | undefined;
        url: Readonly<Record<string, string>>;
    }[];
    standards: readonly {
        name: Readonly<Record<string, string>>;
        edition: string | undefined;
    }[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Certifications = Read<typeof certifications>;
export {};
