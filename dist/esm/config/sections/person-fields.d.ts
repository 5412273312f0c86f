import type { Read } from '../read/reader.js';
export declare const policy: import("../read/reader.js").Reader<{
    items: readonly import("../read/item.js").Item[];
    signedBy: import("../read/person.js").Person;
    established: string | undefined;
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Policy = Read<typeof policy>;
export declare const minors: import("../read/reader.js").Reader<{
    under: number | undefined;
    text: Readonly<Record<string, string>>;
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Minors = Read<typeof minors>;
export declare const voluntary: import("../read/reader.js").Reader<{
    text: Readonly<Record<string, string>>;
    consequence: Readonly<Record<string, string>>;
    title: Readonly<Record<string, string>>;
    note: Readonly<Record<string, string>>;
}>;
export type Voluntary = Read<typeof voluntary>;
