import { type TermId } from '../../config/term-ids.js';
import type { NoticeView } from '../notice-view.js';
import { type TermWords } from './term-words.js';
/** A term that can be explained, and how a text that uses it looks. */
export interface ExplainedTerm extends TermWords {
    readonly id: string;
    readonly mentioned: RegExp;
}
type View = Pick<NoticeView, 'settings' | 'voice'>;
/** The term that a section explains in sight. */
export declare const definedTerm: (id: TermId, { settings, voice }: View) => TermWords;
/** All terms that the notice explains to those who ask: ours, then the file's own. */
export declare const explainedTerms: (view: View) => readonly ExplainedTerm[];
export {};
