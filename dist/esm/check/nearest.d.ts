/** The word that was probably meant: of those that differ by a third of their letters or less, the nearest. */
export declare function nearest(written: string, words: Iterable<string>): string | undefined;
