/**
 * Says a word to a function that the vendor's own snippet makes, maybe later: as soon as it is there, when the word
 * changes, and after each gated script that was released, since its snippet may have said another.
 *
 * @param find The function, ready to be called with the word; nothing while it is not there. One whose getter throws
 * is not there.
 */
export declare function whenThere(word: () => string, find: (word: string) => (() => void) | undefined): () => void;
