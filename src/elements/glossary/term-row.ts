import { html, nothing, type TemplateResult } from 'lit';
import type { Voice } from '../voice';
import { screenGlossaryWording } from '../wording/screen-glossary';
import type { TermWords } from './term-words';

const disclosure = ({ term, definition }: TermWords, voice: Voice): TemplateResult =>
  html`<details part="term">
    <summary part="term-name">
      <span>${voice.word(screenGlossaryWording, 'glossary.what', { term })}</span>
    </summary>
    <p part="term-definition">${definition}</p>
  </details>`;

/** Terms for readers who do not know them: one beside the other, each to be opened. */
export const termRow = (terms: readonly TermWords[], voice: Voice): TemplateResult | typeof nothing =>
  terms.length
    ? html`<div part="glossary" class="glossary">${terms.map((one) => disclosure(one, voice))}</div>`
    : nothing;
