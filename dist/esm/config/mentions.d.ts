/**
 * A pattern of texts that mention a term by one of its spellings. Words in Latin letters are found as whole words, in any
 * case, in the plural too; in scripts without spaces between words, wherever they stand.
 */
export declare function mentions(spellings: readonly string[]): RegExp;
