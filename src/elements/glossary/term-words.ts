import type { Glossary, Term } from '../../config/glossary-fields';
import type { TermId } from '../../config/term-ids';
import type { Voice, Word } from '../voice';
import type { Wording } from '../wording';

/** What a term is called, and what it means. */
export interface TermWords {
  readonly term: Word;
  readonly definition: Word;
}

/** What the file says of a term; of several entries with its id, the first counts. */
export const writtenTerm = (id: string, { terms }: Glossary): Term | undefined =>
  terms.find((one) => one.id === id);

/** Whether a term of ours is to be explained to those who ask. */
export const isExplained = (id: TermId, glossary: Glossary): boolean =>
  glossary.builtIn || !!writtenTerm(id, glossary);

/** A term of ours: in the words of the file's glossary, else of its `texts`, else in our own. */
export function ourTerm<Id extends TermId>(
  id: Id,
  wording: Wording<`${'term' | 'glossary'}.${NoInfer<Id>}`>,
  glossary: Glossary,
  voice: Voice,
): TermWords {
  const written = writtenTerm(id, glossary);
  return {
    term: voice.either(written?.term, wording, `term.${id}`),
    definition: voice.either(written?.definition, wording, `glossary.${id}`),
  };
}
