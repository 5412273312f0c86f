import { html, nothing } from "lit";

import { guard } from "lit/directives/guard.js";

import { alwaysOn, choiceSwitch } from "./choice-switch.js";

import { preferencesWording } from "./wording/preferences.js";

function serviceChoice(service, required, view) {
    const {id: id} = service;
    const {voice: voice} = view;
    const name = voice.text(nameOf(service, id));
    return html`<li part="service">
    <div class="line">
      <h4>${required ? name : html`<label for="switch-${id}">${name}</label>`}</h4>
      ${required ? alwaysOn(view) : choiceSwitch(id, view)}
    </div>
    ${guard([ service, voice.language ], () => facts(service, voice))} ${policy(service, id, voice)}
  </li>`;
}

const facts = (service, voice) => html`<dl>
    ${row("preferences.recipient", service.recipient.name, voice)} ${dataSent(service.dataSent, voice)}
    ${purposes(service, voice)}
  </dl>`;

const nameOf = ({name: name, recipient: recipient}, id) => [ name, recipient.name ].find(one => Object.keys(one).length) ?? {
    "": id
};

function row(key, text, voice) {
    if (!voice.has(text)) return nothing;
    return html`<div>
    <dt>${voice.word(preferencesWording, key)}</dt>
    <dd>${voice.text(text)}</dd>
  </div>`;
}

function dataSent(items, voice) {
    if (!items.length) return nothing;
    return html`<div>
    <dt>${voice.word(preferencesWording, "preferences.dataSent")}</dt>
    <dd>${itemList(items, voice)}</dd>
  </div>`;
}

function itemList(items, voice) {
    return html`<ul>
    ${items.map(({text: text, items: below}) => html`<li>${voice.text(text)}${below.length ? itemList(below, voice) : nothing}</li>`)}
  </ul>`;
}

function purposes({ourPurpose: ourPurpose, theirPurpose: theirPurpose}, voice) {
    const same = voice.plain(ourPurpose) === voice.plain(theirPurpose);
    if (same) return row("preferences.purpose", ourPurpose, voice);
    return [ row("preferences.ourPurpose", ourPurpose, voice), row("preferences.theirPurpose", theirPurpose, voice) ];
}

function policy(service, id, voice) {
    const {recipient: recipient, policyUrl: policyUrl} = service;
    if (!voice.has(policyUrl)) return nothing;
    const name = voice.text(voice.has(recipient.name) ? recipient.name : nameOf(service, id));
    return html`<p>
    <a href=${voice.plain(policyUrl)} target="_blank" rel="noopener noreferrer">
      ${voice.word(preferencesWording, "preferences.policy", {
        name: name
    })}<span class="unseen"
        >${voice.word(preferencesWording, "preferences.newTab")}</span
      ></a
    >
  </p>`;
}

export { serviceChoice };
