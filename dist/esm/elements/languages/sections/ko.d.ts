import type { SectionWords } from '../../language-words';
export declare const sections: SectionWords;
