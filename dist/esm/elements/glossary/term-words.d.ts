import type { Glossary, Term } from '../../config/glossary-fields.js';
import type { TermId } from '../../config/term-ids.js';
import type { Voice, Word } from '../voice.js';
import type { Wording } from '../wording.js';
/** What a term is called, and what it means. */
export interface TermWords {
    readonly term: Word;
    readonly definition: Word;
}
/** What the file says of a term; of several entries with its id, the first counts. */
export declare const writtenTerm: (id: string, { terms }: Glossary) => Term | undefined;
/** Whether a term of ours is to be explained to those who ask. */
export declare const isExplained: (id: TermId, glossary: Glossary) => boolean;
/** A term of ours: in the words of the file's glossary, else of its `texts`, else in our own. */
export declare function ourTerm<Id extends TermId>(id: Id, wording: Wording<`${'term' | 'glossary'}.${NoInfer<Id>}`>, glossary: Glossary, voice: Voice): TermWords;
