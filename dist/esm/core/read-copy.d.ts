/** The copy of the record; nothing where storage is refused. */
export declare const readCopy: (name: string) => string;
