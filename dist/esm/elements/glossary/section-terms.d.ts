import type { TermId } from '../../config/term-ids.js';
import type { SectionName } from '../../config/types/small-types.js';
import type { NoticeView } from '../notice-view.js';
import { type ExplainedTerm } from './explained-terms.js';
import { type Besides } from './said-in.js';
/** What of a section decides which terms stand beside it. */
export interface TermFrame {
    /** The term that the section explains at its beginning. */
    readonly term?: TermId;
    /** One that its content explains. */
    readonly explained?: TermId;
    /** What it says beside what the file has under its name. */
    readonly besides?: Besides;
}
/** The terms that a text uses. */
export declare const usedTerms: (text: string, terms: readonly ExplainedTerm[]) => readonly ExplainedTerm[];
/** The terms that a section uses, but for those that it explains in sight. */
export declare const sectionTerms: (name: SectionName, { term, explained, besides }: TermFrame, view: NoticeView) => readonly ExplainedTerm[];
