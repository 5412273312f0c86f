/** The copy of the record; nothing where storage is refused. */
export declare function readCopy(name: string): string | undefined;
