import type { ScreenWords } from '../language-words';
export declare const words: ScreenWords;
