import type { ScreenWords } from '../language-words.js';
export declare const words: ScreenWords;
