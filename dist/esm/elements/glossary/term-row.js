import { nothing, html } from "lit";

import { screenGlossaryWording } from "../wording/screen-glossary.js";

const disclosure = ({term: term, definition: definition}, voice) => html`<details part="term">
    <summary part="term-name">
      <span>${voice.word(screenGlossaryWording, "glossary.what", {
    term: term
})}</span>
    </summary>
    <p part="term-definition">${definition}</p>
  </details>`;

const termRow = (terms, voice) => terms.length ? html`<div part="glossary" class="glossary">${terms.map(one => disclosure(one, voice))}</div>` : nothing;

export { termRow };
