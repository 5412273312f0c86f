import type { CheckSentences } from '../sentence';
export declare const check: CheckSentences;
