import type { Read } from '../read/reader.js';
export declare const thirdParty: import("../read/reader.js").Reader<{
    principle: Readonly<Record<string, string>>;
    exceptions: readonly ("jointUse" | "law" | "life" | "health" | "state" | "academic" | "entrusted" | "merger" | "public" | "harm" | "ownRights" | "evident" | import("../read/item.js").Item)[];
    namedRecipients: readonly import("../read/item.js").Item[];
    statistics: Readonly<Record<string, string>>;
    onRequest: Readonly<Record<string, string>>;
    optOut: readonly import("../read/item.js").Item[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type ThirdParty = Read<typeof thirdParty>;
declare const responsible: import("../read/reader.js").Reader<{
    name: Readonly<Record<string, string>>;
    address: Readonly<Record<string, string>>;
    representative: import("../read/person.js").Person;
}>;
/** Who is responsible for managing the data in a joint use. */
export type Responsible = Read<typeof responsible>;
declare const use: import("../read/reader.js").Reader<{
    items: readonly import("../read/item.js").Item[];
    parties: readonly import("../read/item.js").Item[];
    purposes: readonly import("../read/item.js").Item[];
    acquisition: Readonly<Record<string, string>>;
    responsible: {
        name: Readonly<Record<string, string>>;
        address: Readonly<Record<string, string>>;
        representative: import("../read/person.js").Person;
    } | undefined;
}>;
/** One joint use (APPI Art. 27(5)(iii)). */
export type JointUseEntry = Read<typeof use>;
export declare const jointUse: import("../read/reader.js").Reader<{
    uses: readonly {
        items: readonly import("../read/item.js").Item[];
        parties: readonly import("../read/item.js").Item[];
        purposes: readonly import("../read/item.js").Item[];
        acquisition: Readonly<Record<string, string>>;
        responsible: {
            name: Readonly<Record<string, string>>;
            address: Readonly<Record<string, string>>;
            representative: import("../read/person.js").Person;
        } | undefined;
    }[];
    principle: Readonly<Record<string, string>>;
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type JointUse = Read<typeof jointUse>;
export declare const entrustment: import("../read/reader.js").Reader<{
    text: Readonly<Record<string, string>>;
    received: Readonly<Record<string, string>>;
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Entrustment = Read<typeof entrustment>;
export {};
