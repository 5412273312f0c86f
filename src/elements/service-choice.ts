import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Service } from '../config/notice-settings';
import type { Item } from '../config/read/item';
import type { Text } from '../config/read/text';
import type { Id } from '../config/types/small-types';
import { alwaysOn, choiceSwitch } from './choice-switch';
import type { PreferencesView } from './preferences-view';
import type { Voice } from './voice';
import { preferencesWording, type PreferencesKey } from './wording/preferences';

/** One service with its switch: who receives what, and why. The notice on the page tells the rest. */
export function serviceChoice(
  service: Service & { readonly id: Id },
  required: boolean,
  view: PreferencesView,
): TemplateResult {
  const { id } = service;
  const { voice } = view;
  const name = voice.text(nameOf(service, id));
  return html`<li part="service">
    <div class="line">
      <h4>${required ? name : html`<label for="switch-${id}">${name}</label>`}</h4>
      ${required ? alwaysOn(view) : choiceSwitch(id, view)}
    </div>
    ${guard([service, voice.language], () => facts(service, voice))} ${policy(service, id, voice)}
  </li>`;
}

/** Drawn once: a thousand lists need not be gone through at each press of a switch. */
const facts = (service: Service, voice: Voice): TemplateResult =>
  html`<dl>
    ${row('preferences.recipient', service.recipient.name, voice)} ${dataSent(service.dataSent, voice)}
    ${purposes(service, voice)}
  </dl>`;

const nameOf = ({ name, recipient }: Service, id: Id): Text =>
  [name, recipient.name].find((one) => Object.keys(one).length) ?? { '': id };

function row(key: PreferencesKey, text: Text, voice: Voice): TemplateResult | typeof nothing {
  if (!voice.has(text)) return nothing;
  return html`<div>
    <dt>${voice.word(preferencesWording, key)}</dt>
    <dd>${voice.text(text)}</dd>
  </div>`;
}

function dataSent(items: readonly Item[], voice: Voice): TemplateResult | typeof nothing {
  if (!items.length) return nothing;
  return html`<div>
    <dt>${voice.word(preferencesWording, 'preferences.dataSent')}</dt>
    <dd>${itemList(items, voice)}</dd>
  </div>`;
}

function itemList(items: readonly Item[], voice: Voice): TemplateResult {
  return html`<ul>
    ${items.map(({ text, items: below }) => html`<li>${voice.text(text)}${below.length ? itemList(below, voice) : nothing}</li>`)}
  </ul>`;
}

/** Ours and theirs are told apart (external transmission rules), unless they are the same words. */
function purposes({ ourPurpose, theirPurpose }: Service, voice: Voice): unknown {
  const same = voice.plain(ourPurpose) === voice.plain(theirPurpose);
  if (same) return row('preferences.purpose', ourPurpose, voice);
  return [
    row('preferences.ourPurpose', ourPurpose, voice),
    row('preferences.theirPurpose', theirPurpose, voice),
  ];
}

/** Opens beside the page: what has been set here and not saved would be lost otherwise. */
function policy(service: Service, id: Id, voice: Voice): TemplateResult | typeof nothing {
  const { recipient, policyUrl } = service;
  if (!voice.has(policyUrl)) return nothing;
  const name = voice.text(voice.has(recipient.name) ? recipient.name : nameOf(service, id));
  return html`<p>
    <a href=${voice.plain(policyUrl)} target="_blank" rel="noopener noreferrer">
      ${voice.word(preferencesWording, 'preferences.policy', { name })}<span class="unseen"
        >${voice.word(preferencesWording, 'preferences.newTab')}</span
      ></a
    >
  </p>`;
}
