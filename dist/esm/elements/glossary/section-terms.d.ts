import type { TermId } from '../../config/term-ids.js';
import type { SectionName } from '../../config/types/small-types.js';
import type { NoticeView } from '../notice-view.js';
import { type ExplainedTerm } from './explained-terms.js';
import { type Besides } from './said-in.js';
interface Frame {
    readonly term?: TermId;
    readonly explained?: TermId;
    readonly besides?: Besides;
}
/** The terms that a text uses. */
export declare const usedTerms: (text: string, terms: readonly ExplainedTerm[]) => readonly ExplainedTerm[];
/** The terms that a section uses, but for those that it explains in sight. */
export declare const sectionTerms: (name: SectionName, { term, explained, besides }: Frame, view: NoticeView) => readonly ExplainedTerm[];
export {};
