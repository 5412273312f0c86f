/** Writes the copy of the record, if there is a `text` to write, and reads it. Storage that is refused throws. */
export declare function copy(name: string, text?: string): string | undefined;
