import { html, nothing, type TemplateResult } from 'lit';
import { direction } from '../../config/localize';
import { isCustom } from '../../config/read/section-name';
import type { Text } from '../../config/read/text';
import type { TermId } from '../../config/term-ids';
import type { SectionName } from '../../config/types/small-types';
import { definedTerm } from '../glossary/explained-terms';
import { sectionTerms, type TermFrame } from '../glossary/section-terms';
import { termRow } from '../glossary/term-row';
import { languageName } from '../language-name';
import { sectionId, type NoticeView } from '../notice-view';
import { sectionHeading } from '../section-heading';
import type { Part } from '../topic';
import { noticeWording } from '../wording/notices';
import { titleWording } from '../wording/titles';
import { sectionData } from './section-data';

interface Frame extends TermFrame {
  /** What comes before the content, in the file's words. */
  readonly lead?: Text;
  /** What comes after it. */
  readonly note?: Text;
}

export type Drawn = TemplateResult | typeof nothing;

const paragraph = (part: string, content: Part): Drawn =>
  content === nothing ? nothing : html`<p part=${part} class=${part}>${content}</p>`;

/** A note that the file adds to something. */
export const note = (text: Text, { voice }: NoticeView): Drawn =>
  voice.has(text) ? paragraph('note', voice.text(text)) : nothing;

/** What a term means, in words that the file may replace. */
export const definition = (term: TermId, view: NoticeView): Drawn =>
  paragraph('definition', html`${definedTerm(term, view).definition}`);

/** What a section is called: by the file, else by us. */
export function sectionTitle(name: SectionName, { settings, voice }: NoticeView): TemplateResult | string {
  const title = sectionData(name, settings.notice)?.title;
  return isCustom(name) ? html`${voice.text(title)}` : voice.either(title, titleWording, `${name}.title`);
}

/** Tells a version from what it repeats: 「利用目的（日本語）」. */
const versionRemark = ({ version, voice }: NoticeView): Part =>
  version
    ? voice.word(noticeWording, 'notice.remark', { text: languageName(version, voice.language) })
    : nothing;

function heading(name: SectionName, view: NoticeView): TemplateResult {
  const words = html`${sectionTitle(name, view)}${versionRemark(view)}`;
  const title = sectionHeading(view.level, words, { part: 'title', id: `${sectionId(name, view)}-title` });
  const beside = view.live?.beside?.(name);
  return beside ? html`<header class="heading">${title} ${beside}</header>` : title;
}

/**
 * A section of the notice: its heading, what it means, what the file says around it, and its content. Without content
 * there is none: a heading that nothing follows looks as if something were withheld.
 */
export function sectionFrame(
  name: SectionName,
  frame: Frame,
  content: readonly (Part | readonly Part[])[],
  view: NoticeView,
): Drawn {
  const { voice } = view;
  const { term, lead } = frame;
  if (!content.flat().some((part) => part !== nothing && part !== '')) return nothing;
  return html`<section
    part=${view.version ? 'section version' : 'section'}
    lang=${voice.language}
    dir=${direction(voice.language)}
    aria-labelledby=${`${sectionId(name, view)}-title`}
  >
    ${heading(name, view)} ${term ? definition(term, view) : nothing}
    ${lead ? paragraph('lead', voice.text(lead)) : nothing} ${termRow(sectionTerms(name, frame, view), voice)}
    ${content} ${frame.note ? note(frame.note, view) : nothing}
  </section>`;
}
