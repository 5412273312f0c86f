import type { LanguageTag } from '../config/types/small-types';
import type { PageStore } from '../core/store';
import { type Word } from './voice';
/** What this visitor should know beside what everybody is told: a sentence each. */
export declare function remarks(store: PageStore, language: LanguageTag): readonly Word[];
