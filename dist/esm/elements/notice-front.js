import { nothing, html } from "lit";

import { direction } from "../config/localize.js";

import { anchorId } from "./section-anchors.js";

import { companyFacts } from "./sections/company-facts.js";

import { sectionTitle } from "./sections/section-frame.js";

import { wholeNoticeWording } from "./wording/notice.js";

function companyBlock(view) {
    const facts = companyFacts(view);
    if (facts === nothing) return nothing;
    const {language: language} = view.voice;
    return html`<div part="company" class="company" lang=${language} dir=${direction(language)}>${facts}</div>`;
}

function contentsList(drawn, view) {
    if (drawn.length < 2) return nothing;
    const {language: language} = view.voice;
    return html`<nav
    part="contents"
    class="contents"
    aria-labelledby="contents"
    lang=${language}
    dir=${direction(language)}
  >
    <p part="contents-title" id="contents">${view.voice.word(wholeNoticeWording, "notice.contents")}</p>
    <ul part="contents-list">
      ${drawn.map(({name: name}) => html`<li><a href=${`#${anchorId(name)}`}>${sectionTitle(name, view)}</a></li>`)}
    </ul>
  </nav>`;
}

export { companyBlock, contentsList };
