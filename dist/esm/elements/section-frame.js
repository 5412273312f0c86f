import { nothing, html } from 'lit';
import { richText } from './rich-text.js';
import { sectionHeading } from './section-heading.js';
import { glossaryWording } from './wording/glossary.js';
import { noticeWording } from './wording/notices.js';

const paragraph = (part, content) => content === nothing ? nothing : html `<p part=${part} class=${part}>${content}</p>`;
/** What a term means, in words that the file may replace. */
const definition = (term, voice) => paragraph('definition', html `${richText(voice.word(glossaryWording, term))}`);
/** A section of the notice: its heading, what it means, what the file says around it, and its content. */
function sectionFrame(section, frame, content, view) {
    const { voice, level } = view;
    const title = voice.either(section.title, noticeWording, frame.title);
    return html `<section part="section" lang=${voice.language} aria-labelledby="title">
    ${sectionHeading(level, title, { part: 'title', id: 'title' })}
    ${frame.term ? definition(frame.term, voice) : nothing}
    ${frame.lead ? paragraph('lead', voice.text(frame.lead)) : nothing} ${content}
    ${frame.note ? paragraph('note', voice.text(frame.note)) : nothing}
  </section>`;
}

export { definition, sectionFrame };
