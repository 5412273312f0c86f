import type { About } from '../sentence';
/** 「今の値」. Nothing where there is no value to show. */
export declare const now: ({ got }: About) => string;
export declare const perhaps: ({ suggestion }: About) => string;
export declare const among: (words: readonly string[]) => string;
export declare const kind: ({ types }: About) => string;
