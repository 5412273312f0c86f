import { html } from 'lit';
import type { Term } from '../../config/glossary-fields';
import { matchLanguage } from '../../config/localize';
import { mentions } from '../../config/mentions';
import { isTermId, termIds, type TermId } from '../../config/term-ids';
import { withoutMarks } from '../../config/without-marks';
import type { NoticeView } from '../notice-view';
import { glossaryWording, type GlossaryKey } from '../wording/glossary';
import { screenGlossaryWording, type ScreenGlossaryKey } from '../wording/screen-glossary';
import type { Wording } from '../wording';
import { keptPerFile } from './kept-per-file';
import { falseFriends, spellings } from './spellings';
import { isExplained, ourTerm, writtenTerm, type TermWords } from './term-words';

/** A term that can be explained, and how a text that uses it looks. */
export interface ExplainedTerm extends TermWords {
  readonly id: string;
  readonly mentioned: RegExp;
}

type View = Pick<NoticeView, 'settings' | 'voice'>;

const wording: Wording<GlossaryKey | ScreenGlossaryKey> = {
  ja: { ...glossaryWording.ja, ...screenGlossaryWording.ja },
  en: { ...glossaryWording.en, ...screenGlossaryWording.en },
};

/** The term that a section explains in sight. */
export const definedTerm = (id: TermId, { settings, voice }: View): TermWords =>
  ourTerm(id, wording, settings.glossary, voice);

/** In all languages: where a text is not there in one, it is shown in another. */
const written = (term: Term | undefined): readonly string[] =>
  Object.values(term?.term ?? {}).map(withoutMarks);

/** How we write a term, and the language shown does. */
function ourWords(id: TermId, { voice }: View): readonly string[] {
  const friends = falseFriends[matchLanguage(voice.language, Object.keys(falseFriends)) ?? ''];
  const words = [voice.plainWord(wording, `term.${id}`), ...spellings[id]];
  return words.filter((word) => !friends?.includes(word));
}

function ours(id: TermId, view: View): ExplainedTerm {
  const own = written(writtenTerm(id, view.settings.glossary));
  return { id, ...definedTerm(id, view), mentioned: mentions([...own, ...ourWords(id, view)]) };
}

/** Terms that the file alone knows. One that it does not explain is none. */
function others({ settings: { glossary }, voice }: View): readonly ExplainedTerm[] {
  return glossary.terms.flatMap((one) => {
    const { id, term, definition } = one;
    if (id === undefined || isTermId(id) || writtenTerm(id, glossary) !== one) return [];
    if (!voice.has(term) || !voice.has(definition)) return [];
    const words = { term: html`${voice.text(term)}`, definition: html`${voice.text(definition)}` };
    return [{ id, ...words, mentioned: mentions(written(one)) }];
  });
}

const made = keptPerFile<readonly ExplainedTerm[]>();

/** All terms that the notice explains to those who ask: ours, then the file's own. */
export const explainedTerms = (view: View): readonly ExplainedTerm[] =>
  made(view.settings, view.voice.language, () => [
    ...termIds.filter((id) => isExplained(id, view.settings.glossary)).map((id) => ours(id, view)),
    ...others(view),
  ]);
