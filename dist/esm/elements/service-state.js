import { nothing, html } from "lit";

import { direction } from "../config/localize.js";

import { stateRoom } from "./control-room.js";

import { serviceName } from "./service-name.js";

import { optOutWording } from "./wording/opt-outs.js";

import { reloadWording } from "./wording/reload.js";

const shapes = {
    allowed: "M5 8.5l2 2 4-4.5",
    refused: "M5 8h6",
    required: "M5 8.5l2 2 4-4.5"
};

function serviceState(service, view) {
    const {voice: voice, live: live} = view;
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

function pressRemarks(service, {voice: voice, live: live}) {
    const pressed = live?.switches?.pressed;
    if (pressed?.service !== service) return nothing;
    const unsaved = html`<p part="unsaved" class="unsaved">${voice.word(optOutWording, "switch.unsaved")}</p>`;
    return [ pressed.saved ? nothing : unsaved, pressed.runs ? reloadRemark(voice) : nothing ];
}

const reloadRemark = voice => html`<p part="running">
    ${voice.word(optOutWording, "switch.running")}
    <button type="button" part="reload" @click=${() => location.reload()}>
      ${voice.word(reloadWording, "reload.now")}
    </button>
  </p>`;

function switchStatus(view) {
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

function said({service: service, saved: saved, runs: runs}, view) {
    const {voice: voice, live: live} = view;
    const done = live?.switches?.state(service) === "allowed" ? "switch.allowed" : "switch.refused";
    const unsaved = saved ? "" : voice.word(optOutWording, "switch.unsaved");
    const running = runs ? voice.word(optOutWording, "switch.running") : "";
    return html`${serviceName(service, view)} ${voice.word(optOutWording, done)} ${unsaved} ${running}`;
}

export { pressRemarks, serviceState, switchStatus };
