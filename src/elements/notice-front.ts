import { html, nothing } from 'lit';
import { direction } from '../config/localize';
import type { NoticeView } from './notice-view';
import { anchorId } from './section-anchors';
import { companyFacts } from './sections/company-facts';
import type { DrawnSection } from './sections/draw-section';
import { sectionTitle, type Drawn } from './sections/section-frame';
import { wholeNoticeWording } from './wording/notice';

/** Who the business is, in front of the whole notice. */
export function companyBlock(view: NoticeView): Drawn {
  const facts = companyFacts(view);
  if (facts === nothing) return nothing;
  const { language } = view.voice;
  return html`<div part="company" class="company" lang=${language} dir=${direction(language)}>${facts}</div>`;
}

/** The table of contents, where there are several sections. */
export function contentsList(drawn: readonly DrawnSection[], view: NoticeView): Drawn {
  if (drawn.length < 2) return nothing;
  const { language } = view.voice;
  return html`<nav
    part="contents"
    class="contents"
    aria-labelledby="contents"
    lang=${language}
    dir=${direction(language)}
  >
    <p part="contents-title" id="contents">${view.voice.word(wholeNoticeWording, 'notice.contents')}</p>
    <ul part="contents-list">
      ${drawn.map(({ name }) => html`<li><a href=${`#${anchorId(name)}`}>${sectionTitle(name, view)}</a></li>`)}
    </ul>
  </nav>`;
}
