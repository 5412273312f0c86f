import type { LanguageTag } from '../config/types/small-types.js';
/** Words, drawn or plain, as one phrase that stands alone: 「タグ、クッキー」, `Tag and cookie`. */
export declare function wordList<T>(words: readonly T[], language: LanguageTag): readonly (T | string)[];
