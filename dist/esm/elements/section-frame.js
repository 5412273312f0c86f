import { nothing, html } from "lit";

import { richText } from "./rich-text.js";

import { sectionHeading } from "./section-heading.js";

import { glossaryWording } from "./wording/glossary.js";

import { noticeWording } from "./wording/notices.js";

const paragraph = (part, content) => content === nothing ? nothing : html`<p part=${part} class=${part}>${content}</p>`;

const definition = (term, voice) => paragraph("definition", html`${richText(voice.word(glossaryWording, term))}`);

function sectionFrame(section, frame, content, view) {
    const {voice: voice, level: level} = view;
    const title = voice.either(section.title, noticeWording, frame.title);
    return html`<section part="section" lang=${voice.language} aria-labelledby="title">
    ${sectionHeading(level, title, {
        part: "title",
        id: "title"
    })}
    ${frame.term ? definition(frame.term, voice) : nothing}
    ${frame.lead ? paragraph("lead", voice.text(frame.lead)) : nothing} ${content}
    ${frame.note ? paragraph("note", voice.text(frame.note)) : nothing}
  </section>`;
}

export { definition, sectionFrame };
