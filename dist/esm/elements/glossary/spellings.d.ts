import type { TermId } from '../../config/term-ids.js';
import type { LanguageTag } from '../../config/types/small-types.js';
/**
 * How texts in Japanese and English write our terms. Other languages are looked for by their own word for a term. A text
 * that is not there in the language shown stands in another, so that all are looked for together.
 */
export declare const spellings: Readonly<Record<TermId, readonly string[]>>;
/** Of these spellings those that are other words in a language that a screen may show: a German Tag is a day. */
export declare const falseFriends: Readonly<Record<LanguageTag, readonly string[]>>;
