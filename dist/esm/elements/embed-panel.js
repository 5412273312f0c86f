import { html, nothing } from "lit";

import { countryName } from "./country-name.js";

import { itemList } from "./item-list.js";

import { addressLink } from "./notice-link.js";

import { serviceName, recipientName } from "./service-name.js";

import { embedWording } from "./wording/embed.js";

import { noticeWording } from "./wording/notices.js";

import { optOutWording } from "./wording/opt-outs.js";

function recipient(service, view) {
    const {country: country} = service.recipient;
    const text = country && countryName(country, view.voice.language);
    const remark = text ? view.voice.word(noticeWording, "notice.remark", {
        text: text
    }) : nothing;
    return html`${recipientName(service, view)}${remark}`;
}

function policy(service, view) {
    const {voice: voice} = view;
    const label = voice.word(noticeWording, "notice.policyOf", {
        name: recipientName(service, view)
    });
    return voice.has(service.policyUrl) ? html`<p part="policy">${addressLink(service.policyUrl, label, view)}</p>` : nothing;
}

function embedPanel(service, offer, view) {
    const {voice: voice} = view;
    const word = key => voice.word(embedWording, key);
    return html`<p id="title" part="title">${offer.title || serviceName(service, view)}</p>
    <p part="text">${voice.word(embedWording, "embed.sends", {
        name: recipient(service, view)
    })}</p>
    ${itemList(service.dataSent, view)} ${policy(service, view)}
    <div class="acts">
      <button type="button" part="once" @click=${offer.once}>${word("embed.once")}</button>
      ${offer.always ? html`<button type="button" part="always" @click=${offer.always}>${word("embed.always")}</button>` : nothing}
    </div>
    <p role="status">${offer.unsaved ? voice.word(optOutWording, "switch.unsaved") : nothing}</p>`;
}

function undeclared(service, title, {voice: voice}) {
    return html`<p id="title" part="title">${title || service}</p>
    <p part="text">${voice.word(embedWording, "embed.undeclared", {
        service: service
    })}</p>`;
}

export { embedPanel, undeclared };
