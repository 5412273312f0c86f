import type { TermId } from '../../config/term-ids';
import type { SectionName } from '../../config/types/small-types';
import type { NoticeView } from '../notice-view';
import { explainedTerms, type ExplainedTerm } from './explained-terms';
import { keptPerFile } from './kept-per-file';
import { saidIn, type Besides } from './said-in';

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
export const usedTerms = (text: string, terms: readonly ExplainedTerm[]): readonly ExplainedTerm[] =>
  terms.filter(({ mentioned }) => mentioned.test(text));

/** A notice is drawn again at each press, and says the same. */
const found = keptPerFile<readonly ExplainedTerm[]>();

/** The terms that a section uses, but for those that it explains in sight. */
export const sectionTerms = (
  name: SectionName,
  { term, explained, besides }: TermFrame,
  view: NoticeView,
): readonly ExplainedTerm[] =>
  found(view.settings, `${view.voice.language} ${name}`, () => {
    const others = explainedTerms(view).filter(({ id }) => id !== term && id !== explained);
    return usedTerms(saidIn(name, besides, view), others);
  });
