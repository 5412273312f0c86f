import { LitElement, css, html } from "lit";

import { direction } from "../config/localize.js";

import { readScreen } from "../config/read-screen.js";

import { ConsentController } from "./consent-controller.js";

import { preferencesWording } from "./wording/preferences.js";

class PreferencesLinkElement extends LitElement {
    static properties={
        store: {
            attribute: false
        },
        config: {
            attribute: false
        },
        lang: {
            reflect: true
        },
        as: {
            reflect: true
        }
    };
    static styles=css`
    button {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      letter-spacing: inherit;
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.2em;
      word-break: auto-phrase;
      cursor: pointer;
    }
    button:hover {
      text-decoration-thickness: 2px;
    }
    button:focus-visible {
      outline: 3px solid;
      outline-offset: 2px;
    }
    .button {
      min-block-size: 44px;
      padding: 8px 16px;
      border: 1px solid;
      border-radius: var(--shirase-radius, 8px);
      text-align: center;
      text-decoration: none;
    }
    .button:hover {
      text-decoration: underline;
    }
  `;
    #consent=new ConsentController(this, readScreen);
    constructor() {
        super();
        this.as = "link";
    }
    render() {
        const {settings: settings, store: store} = this.#consent;
        if (!settings || !store) return html`<slot></slot>`;
        const voice = this.#consent.voice(settings);
        const key = store.settings()?.place?.doNotSell ? "preferences.doNotSell" : "preferences.link";
        return html`<button
      type="button"
      part="button"
      class=${this.as}
      lang=${voice.language}
      dir=${direction(voice.language)}
      @click=${this.#openPreferences}
    >
      ${voice.word(preferencesWording, key)}
    </button>`;
    }
    #openPreferences=event => {
        event.currentTarget.focus();
        this.#consent.store?.showPreferences();
    };
}

export { PreferencesLinkElement };
