import type { Read } from '../read/reader.js';
declare const group: import("../read/reader.js").Reader<{
    subject: Readonly<Record<string, string>>;
    route: "direct-written" | "direct-other" | "indirect" | undefined;
    source: Readonly<Record<string, string>>;
    items: readonly import("../read/item.js").Item[];
    link: import("../read/link.js").Link | undefined;
    note: Readonly<Record<string, string>>;
}>;
export type PurposeGroup = Read<typeof group>;
export declare const purposes: import("../read/reader.js").Reader<{
    groups: readonly {
        subject: Readonly<Record<string, string>>;
        route: "direct-written" | "direct-other" | "indirect" | undefined;
        source: Readonly<Record<string, string>>;
        items: readonly import("../read/item.js").Item[];
        link: import("../read/link.js").Link | undefined;
        note: Readonly<Record<string, string>>;
    }[];
    beyond: readonly import("../read/item.js").Item[];
    exceptions: readonly ("jointUse" | "law" | "life" | "health" | "state" | "academic" | "entrusted" | "merger" | "public" | "harm" | "ownRights" | "evident" | import("../read/item.js").Item)[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Purposes = Read<typeof purposes>;
export {};
