import type { Read } from '../read/reader.js';
declare const method: import("../read/reader.js").Reader<{
    by: "widget" | "vendor" | "browser" | undefined;
    text: Readonly<Record<string, string>>;
    url: Readonly<Record<string, string>>;
}>;
/** One way to refuse cookies. */
export type RefusalMethod = Read<typeof method>;
export declare const cookieNotice: import("../read/reader.js").Reader<{
    purposes: readonly import("../read/item.js").Item[];
    dataItems: readonly import("../read/item.js").Item[];
    identifiability: {
        statement: Readonly<Record<string, string>>;
        exception: Readonly<Record<string, string>>;
    };
    linkedToAccount: {
        statement: Readonly<Record<string, string>>;
        purposes: readonly import("../read/item.js").Item[];
    };
    refusal: {
        methods: readonly {
            by: "widget" | "vendor" | "browser" | undefined;
            text: Readonly<Record<string, string>>;
            url: Readonly<Record<string, string>>;
        }[];
        consequence: Readonly<Record<string, string>>;
    };
    browserHelp: readonly import("../read/link.js").Link[];
    whereStored: Readonly<Record<string, string>>;
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export {};
