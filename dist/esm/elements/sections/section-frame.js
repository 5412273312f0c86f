import { html, nothing } from "lit";

import { direction } from "../../config/localize.js";

import { isCustom } from "../../config/read/section-name.js";

import { definedTerm } from "../glossary/explained-terms.js";

import { sectionTerms } from "../glossary/section-terms.js";

import { termRow } from "../glossary/term-row.js";

import { languageName } from "../language-name.js";

import { sectionId } from "../notice-view.js";

import { sectionHeading } from "../section-heading.js";

import { noticeWording } from "../wording/notices.js";

import { titleWording } from "../wording/titles.js";

import { sectionData } from "./section-data.js";

const paragraph = (part, content) => content === nothing ? nothing : html`<p part=${part} class=${part}>${content}</p>`;

const note = (text, {voice: voice}) => voice.has(text) ? paragraph("note", voice.text(text)) : nothing;

const definition = (term, view) => paragraph("definition", html`${definedTerm(term, view).definition}`);

function sectionTitle(name, {settings: settings, voice: voice}) {
    const title = sectionData(name, settings.notice)?.title;
    return isCustom(name) ? html`${voice.text(title)}` : voice.either(title, titleWording, `${name}.title`);
}

const versionRemark = ({version: version, voice: voice}) => version ? voice.word(noticeWording, "notice.remark", {
    text: languageName(version, voice.language)
}) : nothing;

function heading(name, view) {
    const words = html`${sectionTitle(name, view)}${versionRemark(view)}`;
    const title = sectionHeading(view.level, words, {
        part: "title",
        id: `${sectionId(name, view)}-title`
    });
    const beside = view.live?.beside?.(name);
    return beside ? html`<header class="heading">${title} ${beside}</header>` : title;
}

function sectionFrame(name, frame, content, view) {
    const {voice: voice} = view;
    const {term: term, lead: lead} = frame;
    if (!content.flat().some(part => part !== nothing && part !== "")) return nothing;
    return html`<section
    part=${view.version ? "section version" : "section"}
    lang=${voice.language}
    dir=${direction(voice.language)}
    aria-labelledby=${`${sectionId(name, view)}-title`}
  >
    ${heading(name, view)} ${term ? definition(term, view) : nothing}
    ${lead ? paragraph("lead", voice.text(lead)) : nothing} ${termRow(sectionTerms(name, frame, view), voice)}
    ${content} ${frame.note ? note(frame.note, view) : nothing}
  </section>`;
}

export { definition, note, sectionFrame, sectionTitle };
