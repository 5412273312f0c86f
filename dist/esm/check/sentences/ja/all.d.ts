import type { Sentences } from '../sentence';
export declare const ja: Sentences;
