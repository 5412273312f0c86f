import { html, nothing, type TemplateResult } from 'lit';
import { direction } from '../config/localize';
import type { Service } from '../config/notice-settings';
import { serviceName } from './service-name';
import type { ServiceView } from './service-view';
import { optOutWording } from './wording/opt-outs';

/** A tick or a bar: the shape says it as well as the words. */
const shapes = {
  allowed: 'M5 8.5l2 2 4-4.5',
  refused: 'M5 8h6',
  required: 'M5 8.5l2 2 4-4.5',
};

/** Whether the service may send now, in words. */
export function serviceState(
  service: Service,
  { voice, switches }: ServiceView,
): TemplateResult | typeof nothing {
  const state = switches.state(service);
  if (!state) return nothing;
  return html`<p part="state" class="state" data-state=${state}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d=${shapes[state]} />
    </svg>
    <span>${voice.word(optOutWording, `state.${state}`)}</span>
  </p>`;
}

/** Said beside the control, since a setting that is lost must not look kept. */
export function unsavedRemark(
  service: Service,
  { voice, switches }: ServiceView,
): TemplateResult | typeof nothing {
  const { pressed } = switches;
  if (pressed?.service !== service || pressed.saved) return nothing;
  return html`<p part="unsaved" class="unsaved">${voice.word(optOutWording, 'switch.unsaved')}</p>`;
}

/** What a press did, for those who cannot see it. */
export function switchStatus(view: ServiceView): TemplateResult {
  const { pressed } = view.switches;
  return html`<p
    class="unseen"
    role="status"
    lang=${view.voice.language}
    dir=${direction(view.voice.language)}
  >
    ${pressed ? said(pressed, view) : nothing}
  </p>`;
}

function said(
  { service, saved }: NonNullable<ServiceView['switches']['pressed']>,
  view: ServiceView,
): TemplateResult {
  const { voice, switches } = view;
  const done = switches.state(service) === 'allowed' ? 'switch.allowed' : 'switch.refused';
  const unsaved = saved ? '' : voice.word(optOutWording, 'switch.unsaved');
  return html`${serviceName(service, view)} ${voice.word(optOutWording, done)} ${unsaved}`;
}
