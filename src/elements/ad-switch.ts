import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { OptOut, Service } from '../config/notice-settings';
import { stateRoom } from './control-room';
import { consequence } from './opt-out-list';
import { serviceState, pressRemarks } from './service-state';
import type { NoticeView } from './notice-view';
import { optOutWording } from './wording/opt-outs';

/** The switch alone, named by its words and its service. */
function box(service: Service, heading: string, allowed: boolean, view: NoticeView): TemplateResult {
  const choose = ({ currentTarget }: Event): Promise<void> | undefined =>
    view.live?.switches?.set(service, (currentTarget as HTMLInputElement).checked);
  // A native checkbox tells its state itself; `aria-checked` must not stand on one (ARIA in HTML).
  // eslint-disable-next-line lit-a11y/role-has-required-aria-attrs
  return html`<input
    type="checkbox"
    role="switch"
    part="switch"
    autocomplete="off"
    aria-labelledby=${`${heading}-switch ${heading}`}
    .checked=${live(allowed)}
    @change=${choose}
  />`;
}

/** What the switch does, where nothing on the page can answer: on a copy, or without a store. */
const promise = (own: OptOut | undefined, service: Service, view: NoticeView): TemplateResult =>
  html`<p>${view.voice.word(optOutWording, `optOut.widget.${own?.stops ?? 'unsaid'}`)}</p>
    ${stateRoom(service, view)}`;

/** Our own switch for a partner, with its live state and what turning it off costs; none where there is no choice. */
export function adSwitch(service: Service, heading: string, view: NoticeView): TemplateResult | undefined {
  const state = view.live?.switches?.state(service);
  const own = service.optOut.find(({ by }) => by === 'widget');
  if (state === 'required' || (!state && !own)) return undefined;
  return html`<div part="control" class="control">
    <div class="line">
      ${
        state
          ? html`<label>
                ${box(service, heading, state === 'allowed', view)}
                <span id=${`${heading}-switch`}>${view.voice.word(optOutWording, 'switch.label')}</span>
              </label>
              ${serviceState(service, view)}`
          : promise(own, service, view)
      }
    </div>
    ${pressRemarks(service, view)} ${consequence(own?.consequence, service, view)}
  </div>`;
}
