import { html, nothing, type TemplateResult } from 'lit';
import { direction } from '../config/localize';
import type { Section } from '../config/notice-settings';
import type { Text } from '../config/read/text';
import type { NoticeView } from './notice-view';
import { sectionHeading } from './section-heading';
import type { Voice } from './voice';
import { glossaryWording, type GlossaryKey } from './wording/glossary';
import { noticeWording, type NoticeKey } from './wording/notices';

interface Frame {
  /** Our own title, where the file has none. */
  readonly title: NoticeKey;
  /** The term that the notice explains. */
  readonly term?: GlossaryKey;
  /** What comes before the content, in the file's words. */
  readonly lead?: Text;
  /** What comes after it. */
  readonly note?: Text;
}

type Part = TemplateResult | typeof nothing;

const paragraph = (part: string, content: Part): Part =>
  content === nothing ? nothing : html`<p part=${part} class=${part}>${content}</p>`;

/** What a term means, in words that the file may replace. */
export const definition = (term: GlossaryKey, voice: Voice): Part =>
  paragraph('definition', html`${voice.word(glossaryWording, term)}`);

/** A section of the notice: its heading, what it means, what the file says around it, and its content. */
export function sectionFrame(
  section: Section,
  frame: Frame,
  content: unknown,
  view: NoticeView,
): TemplateResult {
  const { voice, level } = view;
  const title = voice.either(section.title, noticeWording, frame.title);
  return html`<section
    part="section"
    lang=${voice.language}
    dir=${direction(voice.language)}
    aria-labelledby="title"
  >
    ${sectionHeading(level, title, { part: 'title', id: 'title' })}
    ${frame.term ? definition(frame.term, voice) : nothing}
    ${frame.lead ? paragraph('lead', voice.text(frame.lead)) : nothing} ${content}
    ${frame.note ? paragraph('note', voice.text(frame.note)) : nothing}
  </section>`;
}
