import { html, nothing, type TemplateResult } from 'lit';
import { categoryChoice } from './category-choice';
import { consentReceipt } from './consent-receipt';
import { preferencesTerm } from './preferences-term';
import type { PreferencesView } from './preferences-view';
import type { Word } from './voice';
import { preferencesWording, type PreferencesKey } from './wording/preferences';

const word = ({ voice }: PreferencesView, key: PreferencesKey): Word => voice.word(preferencesWording, key);

/** Everything inside the dialog: only the middle scrolls, so that nothing ever lies over a focused control. */
export function preferencesContent(view: PreferencesView): TemplateResult {
  return html`${head(view)}
    <div class="body">
      <p>${word(view, 'preferences.intro')}</p>
      ${view.remarks.map((one) => html`<p part="remark">${one}</p>`)}
      ${view.gpc ? preferencesTerm('gpc', view) : nothing} ${consentReceipt(view)}
      ${view.groups.map((group) => categoryChoice(group, view))}
    </div>
    ${foot(view)}`;
}

function head(view: PreferencesView): TemplateResult {
  const { lang } = view.voice.said(preferencesWording, 'preferences.close');
  const close = view.voice.plainWord(preferencesWording, 'preferences.close');
  return html`<div class="head">
    <h2 id="title" part="title" tabindex="-1" autofocus>${word(view, 'preferences.title')}</h2>
    <button
      type="button"
      part="close"
      class="close"
      lang=${lang ?? nothing}
      aria-label=${close}
      @click=${view.acts.close}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
    </button>
  </div>`;
}

/** Refusing all and accepting all look the same and are as large (EDPB Cookie Banner Taskforce, 2023). */
function foot(view: PreferencesView): TemplateResult {
  const { accept, reject, save } = view.acts;
  return html`<div class="foot">
    <button type="button" part="accept" class="all" @click=${accept}>
      ${word(view, 'preferences.accept')}
    </button>
    <button type="button" part="reject" class="all" @click=${reject}>
      ${word(view, 'preferences.reject')}
    </button>
    <button type="button" part="save" @click=${save}>${word(view, 'preferences.save')}</button>
  </div>`;
}
