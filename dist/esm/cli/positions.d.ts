/** A place in a text; both count from 1, columns in UTF-16 units as editors do. */
export interface Position {
    readonly line: number;
    readonly column: number;
}
/** Turns offsets into lines and columns. */
export declare function locator(text: string): (offset: number) => Position;
