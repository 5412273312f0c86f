import type { FileSentences } from '../sentence';
export declare const file: FileSentences;
