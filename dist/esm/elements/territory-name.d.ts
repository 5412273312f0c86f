import type { Voice, Word } from './voice.js';
/** A country, or a part of one, as readers call it: 「欧州連合」, 「アメリカ合衆国（NV）」. */
export declare function territoryName(code: string, voice: Voice): Word;
