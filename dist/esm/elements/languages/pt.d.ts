import type { ScreenWords } from '../language-words';
/** As it is said in Brazil. */
export declare const words: ScreenWords;
