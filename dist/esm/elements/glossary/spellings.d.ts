import type { TermId } from '../../config/term-ids.js';
/**
 * How texts in Japanese and English write our terms. Other languages are looked for by their own word for a term. A text
 * that is not there in the language shown stands in another, so that all are looked for together.
 */
export declare const spellings: Readonly<Record<TermId, readonly string[]>>;
