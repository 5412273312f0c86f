import { html, nothing, type TemplateResult } from 'lit';
import type { Category } from '../config/notice-settings';
import { alwaysOn, choiceSwitch } from './choice-switch';
import type { PreferencesGroup } from './preferences-groups';
import type { PreferencesView } from './preferences-view';
import { serviceChoice } from './service-choice';
import { preferencesWording } from './wording/preferences';

/** One category: what it is for, what refusing it costs, its switch, and its services when they are asked for. */
export function categoryChoice(group: PreferencesGroup, view: PreferencesView): TemplateResult {
  const { id, category, required } = group;
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

function about(
  { description, consequence }: Category,
  required: boolean,
  { voice }: PreferencesView,
): TemplateResult {
  const costs = !required && voice.has(consequence);
  return html`
    ${voice.has(description) ? html`<p>${voice.text(description)}</p>` : nothing}
    ${
      costs
        ? html`<p class="quieter">
            ${voice.word(preferencesWording, 'preferences.consequence')}${voice.text(consequence)}
          </p>`
        : nothing
    }
  `;
}

/** A file may have a thousand services: their list is drawn when it is opened. */
function services({ id, required, services: all }: PreferencesGroup, view: PreferencesView): TemplateResult {
  const { voice, draft, opened, acts } = view;
  const differing = draft.exceptionsIn(id);
  const fill = (count: number) => ({ count: String(count) });
  return html`<details
    @toggle=${(event: Event) => (event.currentTarget as HTMLDetailsElement).open && acts.open(id)}
  >
    <summary>
      <span>${voice.word(preferencesWording, 'preferences.services', fill(all.length))}</span>
      ${
        differing
          ? html`<span class="quieter"
              >${voice.word(preferencesWording, 'preferences.exceptions', fill(differing))}</span
            >`
          : nothing
      }
    </summary>
    ${
      opened.has(id)
        ? html`<ul class="services">
            ${all.map((one) => serviceChoice(one, required, view))}
          </ul>`
        : nothing
    }
  </details>`;
}
