import { nothing, html } from "lit";

import { alwaysOn, choiceSwitch } from "./choice-switch.js";

import { serviceChoice } from "./service-choice.js";

import { preferencesWording } from "./wording/preferences.js";

function categoryChoice(group, view) {
    const {id: id, category: category, required: required} = group;
    const label = view.voice.has(category.label) ? view.voice.text(category.label) : id;
    return html`<div class="category" part="category" role="group" aria-labelledby="name-${id}">
    <div class="line">
      <h3 id="name-${id}">${required ? label : html`<label for="switch-${id}">${label}</label>`}</h3>
      ${required ? alwaysOn(view) : choiceSwitch(id, view, `about-${id}`)}
    </div>
    <div id="about-${id}">${about(category, required, view)}</div>
    ${group.services.length ? services(group, view) : nothing}
  </div>`;
}

function about({description: description, consequence: consequence}, required, {voice: voice}) {
    const costs = !required && voice.has(consequence);
    return html`
    ${voice.has(description) ? html`<p>${voice.text(description)}</p>` : nothing}
    ${costs ? html`<p class="quieter">
            ${voice.word(preferencesWording, "preferences.consequence")}${voice.text(consequence)}
          </p>` : nothing}
  `;
}

function services({id: id, required: required, services: all}, view) {
    const {voice: voice, draft: draft, opened: opened, acts: acts} = view;
    const differing = draft.exceptionsIn(id);
    const fill = count => ({
        count: String(count)
    });
    return html`<details
    @toggle=${event => event.currentTarget.open && acts.open(id)}
  >
    <summary>
      <span>${voice.word(preferencesWording, "preferences.services", fill(all.length))}</span>
      ${differing ? html`<span class="quieter"
              >${voice.word(preferencesWording, "preferences.exceptions", fill(differing))}</span
            >` : nothing}
    </summary>
    ${opened.has(id) ? html`<ul class="services">
            ${all.map(one => serviceChoice(one, required, view))}
          </ul>` : nothing}
  </details>`;
}

export { categoryChoice };
