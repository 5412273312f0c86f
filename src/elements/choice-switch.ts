import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Id } from '../config/types/small-types';
import type { PreferencesView } from './preferences-view';
import { preferencesWording } from './wording/preferences';

/** Says for what cannot be refused that it is on: a switch that does not move would only raise questions. */
export const alwaysOn = ({ voice }: PreferencesView): TemplateResult =>
  html`<span class="state">${voice.word(preferencesWording, 'preferences.always')}</span>`;

/**
 * A native checkbox that is announced as a switch. Its state stands beside it in words too, since which way is
 * "on" cannot be told from the look alone. Its label is the `<label for="switch-...">` next to it.
 */
export function choiceSwitch(id: Id, view: PreferencesView, describedBy?: string): TemplateResult {
  const { voice, draft, acts } = view;
  const on = draft.isOn(id);
  // The state of a native checkbox is its own; `aria-checked` must not be written on it (ARIA in HTML).
  // eslint-disable-next-line lit-a11y/role-has-required-aria-attrs
  const input = html`<input
    id="switch-${id}"
    part="switch"
    type="checkbox"
    role="switch"
    autocomplete="off"
    aria-describedby=${describedBy ?? nothing}
    .checked=${live(on)}
    @change=${(event: Event) => acts.set(id, (event.currentTarget as HTMLInputElement).checked)}
  />`;
  return html`<span class="choice">
    <span class="state" aria-hidden="true">
      ${voice.word(preferencesWording, on ? 'preferences.on' : 'preferences.off')}
    </span>
    ${input}
  </span>`;
}
