import { nothing, html } from "lit";

import { controlRoom } from "./control-room.js";

import { dayName } from "./day-name.js";

import { addressLink } from "./notice-link.js";

import { recipientName } from "./service-name.js";

import { pressRemarks } from "./service-state.js";

import { settled } from "./settled.js";

import { noticeWording } from "./wording/notices.js";

import { optOutWording } from "./wording/opt-outs.js";

import { serviceWording } from "./wording/services.js";

function consequence(own, {category: category}, {voice: voice, settings: settings}) {
    const inherited = settings.categories.find(({id: id}) => id === category)?.consequence;
    const said = [ own, inherited ].find(text => text && voice.has(text));
    if (!said) return nothing;
    const label = voice.word(serviceWording, "service.consequence");
    return html`<p part="consequence">
    ${voice.word(noticeWording, "notice.labelled", {
        label: label
    })}${voice.text(said)}
  </p>`;
}

function ownButton(service, view, heading) {
    const {voice: voice, live: live} = view;
    const state = live?.switches?.state(service);
    if (state !== "allowed" && state !== "refused") return controlRoom(view);
    const allowed = state === "allowed";
    return html`<p>
      <button
        type="button"
        part="switch"
        id=${`${heading}-switch`}
        aria-labelledby=${`${heading}-switch ${heading}`}
        @click=${() => live?.switches?.set(service, !allowed)}
      >
        ${voice.word(optOutWording, allowed ? "switch.refuse" : "switch.allow")}
      </button>
    </p>
    ${pressRemarks(service, view)}`;
}

function page(by, {url: url, urlCheckedOn: urlCheckedOn}, service, view) {
    const {voice: voice} = view;
    if (!voice.has(url)) return nothing;
    const label = voice.word(noticeWording, `notice.page.${by}`, {
        name: recipientName(service, view)
    });
    return html`<p>${addressLink(url, label, view)}${urlCheckedOn ? checked(urlCheckedOn, view) : nothing}</p>`;
}

function checked(on, {voice: voice}) {
    const day = dayName(on, voice.language);
    return voice.word(noticeWording, "notice.remark", {
        text: voice.word(noticeWording, "notice.checkedOn", {
            day: day
        })
    });
}

const said = (by, optOut, service, view) => html`<p>${view.voice.word(optOutWording, `optOut.${by}.${optOut.stops ?? "unsaid"}`)}</p>
    ${page(by, optOut, service, view)} ${consequence(optOut.consequence, service, view)}`;

function entry(optOut, service, view, heading) {
    const {by: by} = optOut;
    if (!by) return nothing;
    const drawn = () => said(by, optOut, service, view);
    if (by !== "widget") return settled(service, view, () => html`<li>${drawn()}</li>`);
    return html`<li>${settled(service, view, drawn)} ${ownButton(service, view, heading)}</li>`;
}

function optOutList(service, view, heading, entries = service.optOut) {
    const usable = entries.filter(({by: by}) => by);
    const label = view.voice.word(serviceWording, "service.optOut");
    if (!usable.length) return [ label, nothing ];
    return [ label, html`<ul part="opt-outs" class="ways">
      ${usable.map(one => entry(one, service, view, heading))}
    </ul>` ];
}

export { consequence, optOutList };
