import { nothing, html } from "lit";

import { categoryChoice } from "./category-choice.js";

import { consentReceipt } from "./consent-receipt.js";

import { preferencesTerm } from "./preferences-term.js";

import { preferencesWording } from "./wording/preferences.js";

const word = ({voice: voice}, key) => voice.word(preferencesWording, key);

function preferencesContent(view) {
    return html`${head(view)}
    <div class="body">
      <p>${word(view, "preferences.intro")}</p>
      ${view.remarks.map(one => html`<p part="remark">${one}</p>`)}
      ${view.gpc ? preferencesTerm("gpc", view) : nothing} ${consentReceipt(view)}
      ${view.groups.map(group => categoryChoice(group, view))}
    </div>
    ${foot(view)}`;
}

function head(view) {
    const {lang: lang} = view.voice.said(preferencesWording, "preferences.close");
    const close = view.voice.plainWord(preferencesWording, "preferences.close");
    return html`<div class="head">
    <h2 id="title" part="title" tabindex="-1" autofocus>${word(view, "preferences.title")}</h2>
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

function foot(view) {
    const {accept: accept, reject: reject, save: save} = view.acts;
    return html`<div class="foot">
    <button type="button" part="accept" class="all" @click=${accept}>
      ${word(view, "preferences.accept")}
    </button>
    <button type="button" part="reject" class="all" @click=${reject}>
      ${word(view, "preferences.reject")}
    </button>
    <button type="button" part="save" @click=${save}>${word(view, "preferences.save")}</button>
  </div>`;
}

export { preferencesContent };
