import { nothing, html } from 'lit';
import { preferencesWording } from './wording/preferences.js';

/** A day and time as the language writes them. A file may name a language that `Intl` refuses. */
function moment(iso, language) {
    const style = { dateStyle: 'long', timeStyle: 'short' };
    try {
        return new Intl.DateTimeFormat(language, style).format(new Date(iso));
    }
    catch {
        return new Intl.DateTimeFormat('en', style).format(new Date(iso));
    }
}
/** When the visitor chose, under what number, and the way to take it back where something was agreed to. */
function consentReceipt({ consent, voice, agreed, acts, }) {
    const { decidedAt, id } = consent;
    if (decidedAt === null)
        return nothing;
    const date = moment(decidedAt, voice.language);
    return html `<div class="receipt">
    <p>
      <span>${voice.word(preferencesWording, 'preferences.decided', { date })}</span>
      ${id ? html `<span class="quieter">${voice.word(preferencesWording, 'preferences.record', { id })}</span>` : nothing}
    </p>
    ${agreed
        ? html `<button type="button" part="withdraw" class="quiet" @click=${acts.withdraw}>
            ${voice.word(preferencesWording, 'preferences.withdraw')}
          </button>`
        : nothing}
  </div>`;
}

export { consentReceipt };
