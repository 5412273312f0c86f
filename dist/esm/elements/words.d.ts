import type { LanguageTag } from '../config/types/small-types.js';
import type { PageStore } from '../core/store.js';
import { type Words } from './language-files.js';
/** The tag under which we have a language; empty for one that we do not speak. */
export declare const spokenTag: (language: LanguageTag) => string;
/** The words of a language beside those that are built in, as far as they have come. */
export declare const wordsIn: (tag: string) => Words | undefined;
/**
 * Whether a language can be spoken now. If not, its words are fetched, and `then` is called once they are there or
 * cannot be had; the page is told of that, and English is spoken.
 */
export declare function canSpeak(language: LanguageTag, store: Pick<PageStore, 'tell'> | undefined, then: () => void): boolean;
