import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '../config/notice-settings';
import { byEmailAlone } from './by-email-alone';
import type { NoticeView } from './notice-view';

type Room = TemplateResult | typeof nothing;

/** On a copy that only tells, the room of a button that comes with the element, so that nothing moves then. */
export const controlRoom = ({ live, version }: NoticeView): Room =>
  live || version ? nothing : html`<div class="room"></div>`;

/** The same for the line of a service's state. */
export function stateRoom(service: Service, { live, version, settings }: NoticeView): Room {
  const isAsked = settings.categories.some(({ id }) => id && id === service.category);
  if (live || version || !service.id || !isAsked || byEmailAlone(service)) return nothing;
  return html`<div class="state-room"></div>`;
}
