import type { SourceSentences } from '../sentence';
export declare const source: SourceSentences;
