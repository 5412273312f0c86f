import type { ScreenWords } from '../language-words.js';
/** As it is said in Brazil. */
export declare const words: ScreenWords;
