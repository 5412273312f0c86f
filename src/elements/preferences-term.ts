import { nothing, type TemplateResult } from 'lit';
import { termRow } from './glossary/term-row';
import { isExplained, ourTerm } from './glossary/term-words';
import type { PreferencesView } from './preferences-view';
import { screenGlossaryWording, type ScreenTermId } from './wording/screen-glossary';

/** A term of the preferences, for whoever does not know it; nothing where the file wants none of ours explained. */
export const preferencesTerm = (
  id: ScreenTermId,
  { glossary, voice }: PreferencesView,
): TemplateResult | typeof nothing =>
  isExplained(id, glossary) ? termRow([ourTerm(id, screenGlossaryWording, glossary, voice)], voice) : nothing;
