import { nothing, html } from "lit";

import { countryName } from "./country-name.js";

import { itemList } from "./item-list.js";

import { addressLink } from "./notice-link.js";

import { recipientName } from "./service-name.js";

import { wordList } from "./word-list.js";

import { noticeWording } from "./wording/notices.js";

import { serviceWording } from "./wording/services.js";

const word = ({voice: voice}, key) => voice.word(serviceWording, key);

const dataSent = ({dataSent: items}, view, key = "service.dataSent") => [ word(view, key), itemList(items, view) ];

function recipient({recipient: {name: name, country: country, url: url}}, view) {
    const {voice: voice} = view;
    const said = voice.text(name);
    const place = country ? countryName(country, voice.language) : "";
    const linked = voice.has(url) && said !== nothing ? addressLink(url, said, view) : said;
    const remark = place && said !== nothing ? voice.word(noticeWording, "notice.remark", {
        text: place
    }) : place;
    const value = said === nothing && !place ? nothing : html`${linked}${remark}`;
    return [ word(view, "service.recipient"), value ];
}

function purposes({ourPurpose: ourPurpose, theirPurpose: theirPurpose}, view) {
    const {voice: voice} = view;
    if (voice.plain(ourPurpose) === voice.plain(theirPurpose)) {
        return [ [ word(view, "service.purpose"), voice.text(ourPurpose) ] ];
    }
    return [ [ word(view, "service.ourPurpose"), voice.text(ourPurpose) ], [ word(view, "service.theirPurpose"), voice.text(theirPurpose) ] ];
}

function kindsOf(kinds, {voice: voice}) {
    const keys = kinds.map(kind => `mechanism.${kind}`);
    const lang = keys.map(key => voice.said(serviceWording, key).lang).find(one => one);
    if (!lang) return html`${wordList(keys.map(key => voice.word(serviceWording, key)), voice.language)}`;
    const words = keys.map(key => voice.plainWord(serviceWording, key));
    return html`<span lang=${lang} dir="auto">${wordList(words, lang)}</span>`;
}

const mechanism = ({mechanism: kinds}, view) => [ word(view, "service.mechanism"), kinds.length ? kindsOf(kinds, view) : nothing ];

const trigger = ({trigger: when}, view) => [ word(view, "service.trigger"), view.voice.text(when) ];

function policy(service, view) {
    const label = view.voice.word(noticeWording, "notice.policyOf", {
        name: recipientName(service, view)
    });
    return [ word(view, "service.policy"), addressLink(service.policyUrl, label, view) ];
}

function transfer({transfer: {country: country, basis: basis, infoUrl: infoUrl, measures: measures}}, view) {
    const {voice: voice} = view;
    const place = country && countryName(country, voice.language);
    const info = place ? voice.word(serviceWording, "service.transferInfo", {
        country: place
    }) : word(view, "service.transferLaw");
    const said = [ place, basis && word(view, `transfer.${basis}`), voice.text(measures), addressLink(infoUrl, info, view) ].filter(one => one && one !== nothing);
    return [ word(view, "service.transfer"), said.length ? html`${said.map(one => html`<p>${one}</p>`)}` : nothing ];
}

const retention = ({retention: kept}, view) => [ word(view, "service.retention"), view.voice.text(kept) ];

const minors = ({minorsNote: minorsNote}, view) => [ word(view, "service.minors"), view.voice.text(minorsNote) ];

const linked = ({linkedToPersonalData: linkedToPersonalData}, view) => [ word(view, "service.linked"), linkedToPersonalData ? word(view, "service.linkedNote") : nothing ];

const ourAccess = ({ourAccess: access}, view) => [ word(view, "service.ourAccess"), access ? word(view, `access.${access}`) : nothing ];

const linkedCookies = ({cookies: cookies}, view) => {
    const names = cookies.flatMap(({name: name}) => name ?? []);
    return [ word(view, "service.cookies"), names.length ? html`<ul part="list">
          ${names.map(name => html`<li><code translate="no">${name}</code></li>`)}
        </ul>` : nothing ];
};

export { dataSent, linked, linkedCookies, mechanism, minors, ourAccess, policy, purposes, recipient, retention, transfer, trigger };
