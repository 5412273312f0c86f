import { html, nothing, type TemplateResult } from 'lit';
import { direction } from '../config/localize';
import type { Service } from '../config/notice-settings';
import { stateRoom } from './control-room';
import { serviceName } from './service-name';
import type { Pressed } from './service-switches';
import type { NoticeView } from './notice-view';
import type { Voice } from './voice';
import { optOutWording } from './wording/opt-outs';
import { reloadWording } from './wording/reload';

/** A tick or a bar: the shape says it as well as the words. */
const shapes = {
  allowed: 'M5 8.5l2 2 4-4.5',
  refused: 'M5 8h6',
  required: 'M5 8.5l2 2 4-4.5',
};

/** Whether the service may send now, in words. */
export function serviceState(service: Service, view: NoticeView): TemplateResult | typeof nothing {
  const { voice, live } = view;
  const state = live?.switches?.state(service);
  if (!state) return stateRoom(service, view);
  return html`<p part="state" class="state" data-state=${state}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="7" />
      <path d=${shapes[state]} />
    </svg>
    <span>${voice.word(optOutWording, `state.${state}`)}</span>
  </p>`;
}

/** Said beside the control after a press: that the setting is lost, and that what has run goes on until a reload. */
export function pressRemarks(service: Service, { voice, live }: NoticeView): unknown {
  const pressed = live?.switches?.pressed;
  if (pressed?.service !== service) return nothing;
  const unsaved = html`<p part="unsaved" class="unsaved">${voice.word(optOutWording, 'switch.unsaved')}</p>`;
  return [pressed.saved ? nothing : unsaved, pressed.runs ? reloadRemark(voice) : nothing];
}

const reloadRemark = (voice: Voice): TemplateResult =>
  html`<p part="running">
    ${voice.word(optOutWording, 'switch.running')}
    <button type="button" part="reload" @click=${() => location.reload()}>
      ${voice.word(reloadWording, 'reload.now')}
    </button>
  </p>`;

/** What a press did, for those who cannot see it. */
export function switchStatus(view: NoticeView): TemplateResult {
  const pressed = view.live?.switches?.pressed;
  return html`<p
    class="unseen"
    role="status"
    lang=${view.voice.language}
    dir=${direction(view.voice.language)}
  >
    ${pressed ? said(pressed, view) : nothing}
  </p>`;
}

function said({ service, saved, runs }: Pressed, view: NoticeView): TemplateResult {
  const { voice, live } = view;
  const done = live?.switches?.state(service) === 'allowed' ? 'switch.allowed' : 'switch.refused';
  const unsaved = saved ? '' : voice.word(optOutWording, 'switch.unsaved');
  const running = runs ? voice.word(optOutWording, 'switch.running') : '';
  return html`${serviceName(service, view)} ${voice.word(optOutWording, done)} ${unsaved} ${running}`;
}
