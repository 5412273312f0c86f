import { nothing, html } from "lit";

import { serviceName } from "./service-name.js";

import { optOutWording } from "./wording/opt-outs.js";

const shapes = {
    allowed: "M5 8.5l2 2 4-4.5",
    refused: "M5 8h6",
    required: "M5 8.5l2 2 4-4.5"
};

function serviceState(service, {voice: voice, switches: switches}) {
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

function unsavedRemark(service, {voice: voice, switches: switches}) {
    const {pressed: pressed} = switches;
    if (pressed?.service !== service || pressed.saved) return nothing;
    return html`<p part="unsaved" class="unsaved">${voice.word(optOutWording, "switch.unsaved")}</p>`;
}

function switchStatus(view) {
    const {pressed: pressed} = view.switches;
    return html`<p class="unseen" role="status" lang=${view.voice.language}>
    ${pressed ? said(pressed, view) : nothing}
  </p>`;
}

function said({service: service, saved: saved}, view) {
    const {voice: voice, switches: switches} = view;
    const done = switches.state(service) === "allowed" ? "switch.allowed" : "switch.refused";
    const unsaved = saved ? "" : voice.word(optOutWording, "switch.unsaved");
    return html`${serviceName(service, view)} ${voice.word(optOutWording, done)} ${unsaved}`;
}

export { serviceState, switchStatus, unsavedRemark };
