import type { Read } from '../read/reader';
declare const group: import("../read/reader").Reader<{
    subject: Readonly<Record<string, string>>;
    route: "direct-written" | "direct-other" | "indirect" | undefined;
    source: Readonly<Record<string, string>>;
    items: readonly import("../read/item").Item[];
    link: import("../read/link").Link | undefined;
    note: Readonly<Record<string, string>>;
}>;
export type PurposeGroup = Read<typeof group>;
export declare const purposes: import("../read/reader").Reader<{
    groups: readonly {
        subject: Readonly<Record<string, string>>;
        route: "direct-written" | "direct-other" | "indirect" | undefined;
        source: Readonly<Record<string, string>>;
        items: readonly import("../read/item").Item[];
        link: import("../read/link").Link | undefined;
        note: Readonly<Record<string, string>>;
    }[];
    beyond: readonly import("../read/item").Item[];
    exceptions: readonly ("jointUse" | "law" | "life" | "health" | "state" | "academic" | "entrusted" | "merger" | "public" | "harm" | "ownRights" | "evident" | import("../read/item").Item)[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Purposes = Read<typeof purposes>;
export {};
