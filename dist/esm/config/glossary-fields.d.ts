import type { Read } from './read/reader.js';
declare const term: import("./read/reader.js").Reader<{
    id: string | undefined;
    term: Readonly<Record<string, string>>;
    definition: Readonly<Record<string, string>>;
}>;
/** A term in the file's own words. Of several with one id, the first counts. */
export type Term = Read<typeof term>;
export declare const glossary: import("./read/reader.js").Reader<{
    builtIn: boolean;
    terms: readonly {
        id: string | undefined;
        term: Readonly<Record<string, string>>;
        definition: Readonly<Record<string, string>>;
    }[];
}>;
export type Glossary = Read<typeof glossary>;
export {};
