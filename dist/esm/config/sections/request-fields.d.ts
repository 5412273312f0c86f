import type { Read, Reader } from '../read/reader.js';
import type { Right } from '../types/notice/requests.js';
export declare const rightNames: readonly Right[];
declare const fee: Reader<{
    amount: number | undefined;
    currency: string | undefined;
    tax: "included" | "excluded" | null | undefined;
    appliesTo: readonly ("notifyPurpose" | "disclose" | "correct" | "add" | "delete" | "stopUse" | "erase" | "stopProvision" | "records")[];
    payment: Readonly<Record<string, string>>;
    ifShort: Readonly<Record<string, string>>;
    refundable: boolean | undefined;
}>;
export type Fee = Read<typeof fee>;
declare const proxy: Reader<{
    kind: "statutory" | "minor" | "adultWard" | "delegated" | undefined;
    documents: readonly import("../read/item.js").Item[];
}>;
/** A kind of agent, and the documents needed. */
export type Proxy = Read<typeof proxy>;
export declare const requests: Reader<{
    rights: readonly ("notifyPurpose" | "disclose" | "correct" | "add" | "delete" | "stopUse" | "erase" | "stopProvision" | "records")[];
    to: string | Readonly<{
        name: Readonly<Record<string, string>>;
        address: Readonly<Record<string, string>>;
        tel: readonly string[];
        tollFree: string | undefined;
        email: string | undefined;
        form: import("../read/link.js").Link | undefined;
        hours: readonly {
            days: string | undefined;
            open: string | undefined;
            close: string | undefined;
        }[];
        closed: Readonly<Record<string, string>>;
        acceptsVisit: boolean | undefined;
        note: Readonly<Record<string, string>>;
    }> | undefined;
    envelopeNote: Readonly<Record<string, string>>;
    forms: readonly import("../read/link.js").Link[];
    identity: {
        anyOf: readonly import("../read/item.js").Item[];
        note: Readonly<Record<string, string>>;
    } | undefined;
    proxy: readonly {
        kind: "statutory" | "minor" | "adultWard" | "delegated" | undefined;
        documents: readonly import("../read/item.js").Item[];
    }[];
    fee: {
        amount: number | undefined;
        currency: string | undefined;
        tax: "included" | "excluded" | null | undefined;
        appliesTo: readonly ("notifyPurpose" | "disclose" | "correct" | "add" | "delete" | "stopUse" | "erase" | "stopProvision" | "records")[];
        payment: Readonly<Record<string, string>>;
        ifShort: Readonly<Record<string, string>>;
        refundable: boolean | undefined;
    } | undefined;
    reply: Readonly<Record<string, string>>;
    dataHandling: Readonly<Record<string, string>>;
    refusalGrounds: readonly import("../read/item.js").Item[];
    languages: readonly string[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Requests = Read<typeof requests>;
export {};
