import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Service } from '../config/notice-settings';
import type { SectionId } from '../config/types/small-types';
import { factList, type Fact } from './fact-list';
import { sectionHeading } from './section-heading';
import { serviceName } from './service-name';
import { serviceState } from './service-state';
import { sectionId, type NoticeView } from './notice-view';
import { noticeWording } from './wording/notices';

/** The content of a service's card; `heading` is the id of its name. */
export interface CardContent {
  readonly facts: readonly Fact[];
  /** What stands between the name and the facts. */
  readonly control?: unknown;
}

function card(service: Service, heading: string, view: NoticeView, content: Fill): TemplateResult {
  const { facts, control } = content(service, heading, view);
  return html`<article part="service" class="service" aria-labelledby=${heading}>
    <header>
      ${sectionHeading(view.level + 1, serviceName(service, view), { part: 'service-name', id: heading })}
      ${control ?? serviceState(service, view)}
    </header>
    ${factList(facts)}
  </article>`;
}

type Fill = (service: Service, heading: string, view: NoticeView) => CardContent;

/** All on which a card depends: a press on one of a thousand draws that one again. */
function shownIn(service: Service, { settings, voice, level, live }: NoticeView): unknown[] {
  const pressed = live?.switches?.pressed;
  const state = live?.switches?.state(service);
  return [service, settings, voice.language, level, state, pressed?.service === service && pressed];
}

/** Services one below the other, each with its name, its live state and its facts. */
export function serviceCards(
  section: SectionId,
  services: readonly Service[],
  view: NoticeView,
  content: Fill,
): TemplateResult {
  if (!services.length) return html`<p part="none">${view.voice.word(noticeWording, 'services.none')}</p>`;
  // Drawing only what is in sight leaves the rest out of a picture of the whole page; it is for lists that need it.
  const classes = services.length > 50 ? 'services many' : 'services';
  return html`<div class=${classes}>
    ${services.map((service, index) => guard(shownIn(service, view), () => card(service, `${sectionId(section, view)}-service-${index}`, view, content)))}
  </div>`;
}
