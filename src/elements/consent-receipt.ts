import { html, nothing, type TemplateResult } from 'lit';
import { preferencesTerm } from './preferences-term';
import type { PreferencesView } from './preferences-view';
import { preferencesWording } from './wording/preferences';

/** A day and time as the language writes them. A file may name a language that `Intl` refuses. */
function moment(iso: string, language: string): string {
  const style = { dateStyle: 'long', timeStyle: 'short' } as const;
  try {
    return new Intl.DateTimeFormat(language, style).format(new Date(iso));
  } catch {
    return new Intl.DateTimeFormat('en', style).format(new Date(iso));
  }
}

/** When the visitor chose, under what number, the proof of it, and the way to take back what was agreed to. */
export function consentReceipt(view: PreferencesView): TemplateResult | typeof nothing {
  const { consent, voice, agreed, acts } = view;
  const { decidedAt, id } = consent;
  if (decidedAt === null) return nothing;
  const date = moment(decidedAt, voice.language);
  return html`<div class="receipt">
    <p>
      <span>${voice.word(preferencesWording, 'preferences.decided', { date })}</span>
      ${id ? html`<span class="quieter">${voice.word(preferencesWording, 'preferences.record', { id })}</span>` : nothing}
    </p>
    <button type="button" part="download" class="quiet" @click=${acts.download}>
      ${voice.word(preferencesWording, 'preferences.download')}
    </button>
    ${
      agreed
        ? html`<button type="button" part="withdraw" class="quiet" @click=${acts.withdraw}>
            ${voice.word(preferencesWording, 'preferences.withdraw')}
          </button>`
        : nothing
    }
    ${id ? preferencesTerm('consent-record', view) : nothing}
  </div>`;
}
