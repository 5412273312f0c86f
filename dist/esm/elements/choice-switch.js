import { html, nothing } from "lit";

import { live } from "lit/directives/live.js";

import { preferencesWording } from "./wording/preferences.js";

const alwaysOn = ({voice: voice}) => html`<span class="state">${voice.word(preferencesWording, "preferences.always")}</span>`;

function choiceSwitch(id, view, describedBy) {
    const {voice: voice, draft: draft, acts: acts} = view;
    const on = draft.isOn(id);
    const input = html`<input
    id="switch-${id}"
    part="switch"
    type="checkbox"
    role="switch"
    autocomplete="off"
    aria-describedby=${describedBy ?? nothing}
    .checked=${live(on)}
    @change=${event => acts.set(id, event.currentTarget.checked)}
  />`;
    return html`<span class="choice">
    <span class="state" aria-hidden="true">
      ${voice.word(preferencesWording, on ? "preferences.on" : "preferences.off")}
    </span>
    ${input}
  </span>`;
}

export { alwaysOn, choiceSwitch };
