import { nothing, html } from "lit";

import { preferencesTerm } from "./preferences-term.js";

import { preferencesWording } from "./wording/preferences.js";

function moment(iso, language) {
    const style = {
        dateStyle: "long",
        timeStyle: "short"
    };
    try {
        return new Intl.DateTimeFormat(language, style).format(new Date(iso));
    } catch {
        return new Intl.DateTimeFormat("en", style).format(new Date(iso));
    }
}

function consentReceipt(view) {
    const {consent: consent, voice: voice, agreed: agreed, acts: acts} = view;
    const {decidedAt: decidedAt, id: id} = consent;
    if (decidedAt === null) return nothing;
    const date = moment(decidedAt, voice.language);
    return html`<div class="receipt">
    <p>
      <span>${voice.word(preferencesWording, "preferences.decided", {
        date: date
    })}</span>
      ${id ? html`<span class="quieter">${voice.word(preferencesWording, "preferences.record", {
        id: id
    })}</span>` : nothing}
    </p>
    <button type="button" part="download" class="quiet" @click=${acts.download}>
      ${voice.word(preferencesWording, "preferences.download")}
    </button>
    ${agreed ? html`<button type="button" part="withdraw" class="quiet" @click=${acts.withdraw}>
            ${voice.word(preferencesWording, "preferences.withdraw")}
          </button>` : nothing}
    ${id ? preferencesTerm("consent-record", view) : nothing}
  </div>`;
}

export { consentReceipt };
