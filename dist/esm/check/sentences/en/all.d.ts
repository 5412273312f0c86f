import type { Sentences } from '../sentence';
export declare const en: Sentences;
