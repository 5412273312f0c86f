import type { Read } from '../read/reader.js';
declare const desk: import("../read/reader.js").Reader<{
    id: string | undefined;
    role: Readonly<Record<string, string>>;
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
}>;
/** One contact desk. */
export type Desk = Read<typeof desk>;
export declare const contacts: import("../read/reader.js").Reader<{
    desks: readonly {
        id: string | undefined;
        role: Readonly<Record<string, string>>;
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
    }[];
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Contacts = Read<typeof contacts>;
export declare const organization: import("../read/reader.js").Reader<{
    member: boolean | undefined;
    url: Readonly<Record<string, string>>;
    certifiedBy: Readonly<Record<string, string>>;
    legalBasis: Readonly<Record<string, string>>;
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
    title: Readonly<Record<string, string>>;
}>;
/** The accredited personal information protection organization. */
export type Organization = Read<typeof organization>;
export {};
