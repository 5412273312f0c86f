import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Service } from '../config/notice-settings';
import type { SectionId } from '../config/types/small-types';
import { factRows, type Fact } from './fact-list';
import { growing } from './growing';
import { sectionHeading } from './section-heading';
import { serviceName } from './service-name';
import { serviceState } from './service-state';
import { settled } from './settled';
import { sectionId, type NoticeView } from './notice-view';
import { noticeWording } from './wording/notices';

/** The content of a service's card; `heading` is the id of its name. */
export interface CardContent {
  /** What stands between the name and the facts. */
  readonly control?: unknown;
  readonly before: readonly Fact[];
  /** The fact that a press can change, and the others before and after it. */
  readonly ways: Fact;
  readonly after: readonly Fact[];
}

function facts(service: Service, view: NoticeView, { before, ways, after }: CardContent): unknown {
  const first = factRows(before);
  const changing = factRows([ways]);
  const last = factRows(after);
  if (!first.length && !changing.length && !last.length) return nothing;
  return html`<dl part="facts">
    ${settled(service, view, () => first)}${changing}${settled(service, view, () => last)}
  </dl>`;
}

function card(service: Service, heading: string, view: NoticeView, content: CardContent): TemplateResult {
  const name = (): TemplateResult =>
    sectionHeading(view.level + 1, serviceName(service, view), { part: 'service-name', id: heading });
  return html`<article part="service" class="service" aria-labelledby=${heading}>
    <header>${settled(service, view, name)} ${content.control ?? serviceState(service, view)}</header>
    ${facts(service, view, content)}
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
  const draw = (service: Service, index: number): unknown => {
    const heading = `${sectionId(section, view)}-service-${index}`;
    return guard(shownIn(service, view), () => card(service, heading, view, content(service, heading, view)));
  };
  if (services.length <= 50) return html`<div class="services">${services.map(draw)}</div>`;
  // Drawing only what is in sight leaves the rest out of a picture of the whole page; it is for lists that need it. Who
  // goes to a section that follows has the last ones near: as high as they are from the start, they push nothing down.
  const end = services.length - (view.together.size ? 3 : 0);
  return html`<div class="services many">${growing(services.slice(0, end), draw)}</div>
    <div class="services">${services.slice(end).map((service, index) => draw(service, end + index))}</div>`;
}
