import type { LanguageTag } from '../config/types/small-types.js';
import type { PageStore } from '../core/store.js';
import { type Word } from './voice.js';
/** What this visitor should know beside what everybody is told: a sentence each. */
export declare function remarks(store: PageStore, language: LanguageTag): readonly Word[];
