import type { Wording } from '../wording.js';
/** The terms that the preferences explain. */
export type ScreenTermId = 'gpc' | 'consent-record';
export type ScreenGlossaryKey = 'glossary.what' | `${'term' | 'glossary'}.${ScreenTermId}`;
/** How a term is offered to be explained, and the terms of the preferences. */
export declare const screenGlossaryWording: Wording<ScreenGlossaryKey>;
