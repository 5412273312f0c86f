import type { LanguageTag } from '../config/types/small-types';
/** Words as one phrase that stands alone: 「タグ、クッキー」, `Tag and cookie`. */
export declare function wordList(words: readonly string[], language: LanguageTag): string;
