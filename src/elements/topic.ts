import { html, nothing, type TemplateResult } from 'lit';
import type { NoticeView } from './notice-view';
import { sectionHeading } from './section-heading';

/** Something that is said, or nothing. */
export type Part = TemplateResult | string | typeof nothing;

/** A heading of the second rank and what stands under it; nothing where there is nothing to say. */
export function topic(
  heading: unknown,
  parts: readonly Part[],
  view: NoticeView,
): TemplateResult | typeof nothing {
  const said = parts.filter((part) => part !== nothing && part !== '');
  if (!said.length) return nothing;
  return html`<div part="topic" class="topic">
    ${sectionHeading(view.level + 1, heading, { part: 'topic-title' })}
    <div part="topic-text" class="topic-text">${said}</div>
  </div>`;
}
