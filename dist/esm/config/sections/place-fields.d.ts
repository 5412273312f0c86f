import type { Read, Reader } from '../read/reader.js';
declare const hours: Reader<{
    days: string | undefined;
    open: string | undefined;
    close: string | undefined;
}>;
/** One span of opening hours. */
export type Hours = Read<typeof hours>;
export declare const placeFields: {
    name: Reader<Readonly<Record<string, string>>>;
    address: Reader<Readonly<Record<string, string>>>;
    tel: Reader<readonly string[]>;
    tollFree: Reader<string | undefined>;
    email: Reader<string | undefined>;
    form: Reader<import("../read/link.js").Link | undefined>;
    hours: Reader<readonly {
        days: string | undefined;
        open: string | undefined;
        close: string | undefined;
    }[]>;
    closed: Reader<Readonly<Record<string, string>>>;
    acceptsVisit: Reader<boolean | undefined>;
    note: Reader<Readonly<Record<string, string>>>;
};
export declare const place: Reader<{
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
/** Where somebody can be reached. */
export type Place = Read<typeof place>;
export {};
