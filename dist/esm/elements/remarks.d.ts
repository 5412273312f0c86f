import type { LanguageTag } from '../config/types/small-types';
import type { PageStore } from '../core/store';
/** What this visitor should know beside what everybody is told: a sentence each. */
export declare function remarks(store: PageStore, language: LanguageTag): readonly string[];
