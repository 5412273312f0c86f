import { html } from "lit";

import { live } from "lit/directives/live.js";

import { stateRoom } from "./control-room.js";

import { consequence } from "./opt-out-list.js";

import { serviceState, pressRemarks } from "./service-state.js";

import { optOutWording } from "./wording/opt-outs.js";

function box(service, heading, allowed, view) {
    const choose = ({currentTarget: currentTarget}) => view.live?.switches?.set(service, currentTarget.checked);
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

const promise = (own, service, view) => html`<p>${view.voice.word(optOutWording, `optOut.widget.${own?.stops ?? "unsaid"}`)}</p>
    ${stateRoom(service, view)}`;

function adSwitch(service, heading, view) {
    const state = view.live?.switches?.state(service);
    const own = service.optOut.find(({by: by}) => by === "widget");
    if (state === "required" || !state && !own) return undefined;
    return html`<div part="control" class="control">
    <div class="line">
      ${state ? html`<label>
                ${box(service, heading, state === "allowed", view)}
                <span id=${`${heading}-switch`}>${view.voice.word(optOutWording, "switch.label")}</span>
              </label>
              ${serviceState(service, view)}` : promise(own, service, view)}
    </div>
    ${pressRemarks(service, view)} ${consequence(own?.consequence, service, view)}
  </div>`;
}

export { adSwitch };
