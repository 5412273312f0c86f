import type { StructureSentences } from '../sentence';
export declare const structure: StructureSentences;
