import type { Duration, LanguageTag } from '../config/types/small-types.js';
/** A duration as people say it: 「13か月」, `13 months`. What is none stays as it is written. */
export declare function durationName(duration: Duration, language: LanguageTag): string;
