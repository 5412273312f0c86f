import type { SectionWords } from '../../language-words.js';
export declare const sections: SectionWords;
