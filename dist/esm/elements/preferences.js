import { LitElement, html, nothing } from "lit";

import { direction } from "../config/localize.js";

import { readNotice } from "../config/read-notice.js";

import { adoptPageFont } from "./adopt-page-font.js";

import { ConsentController } from "./consent-controller.js";

import { disclosureStyles } from "./disclosure-styles.js";

import { glossaryStyles } from "./glossary-styles.js";

import { gpcRefused } from "./gpc-refused.js";

import { preferencesContent } from "./preferences-content.js";

import { PreferencesDraft } from "./preferences-draft.js";

import { preferencesGroups } from "./preferences-groups.js";

import { preferencesStyles } from "./preferences-styles.js";

import { ReloadOffer } from "./reload-offer.js";

import { reloadStyles } from "./reload-styles.js";

import { remarks } from "./remarks.js";

import { saveReceipts } from "./save-receipts.js";

import { serviceStyles } from "./service-styles.js";

import { tokens, overlay, type } from "./surface.js";

import { switchStyles } from "./switch-styles.js";

import { preferencesWording } from "./wording/preferences.js";

class PreferencesElement extends LitElement {
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
        said: {
            state: true
        }
    };
    static styles=[ tokens, overlay, type, preferencesStyles, reloadStyles, switchStyles, serviceStyles, disclosureStyles, glossaryStyles ];
    #consent=new ConsentController(this, readNotice);
    #acts={
        accept: () => this.#answer("preferences.saved", store => store.acceptAll("preferences")),
        reject: () => this.#answer("preferences.saved", store => store.rejectAll("preferences")),
        save: () => this.#answer("preferences.saved", (store, choices) => store.choose(choices, "preferences")),
        withdraw: () => this.#answer("preferences.withdrawn", store => store.withdraw("preferences")),
        close: () => this.#close(),
        download: async () => saveReceipts(await (this.#consent.store?.receipts()) ?? []),
        set: (id, on) => {
            this.#sheet?.draft.set(id, on);
            this.requestUpdate();
        },
        open: category => {
            this.#sheet?.opened.add(category);
            this.requestUpdate();
        }
    };
    #reload=new ReloadOffer(this);
    #sheet;
    #shown=false;
    constructor() {
        super();
        this.said = "";
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#hide();
    }
    update(changed) {
        const {file: file, store: store} = this.#consent;
        if (file) adoptPageFont(this, file.theme);
        const rules = store?.screen.get().preferences ? store.settings()?.rules : undefined;
        const settings = rules && this.#consent.settings;
        if (!settings || !store) {
            this.#hide();
            this.#sheet = undefined;
        } else {
            this.#sheet ??= {
                draft: new PreferencesDraft(rules, store.get().granted),
                groups: preferencesGroups(settings, rules),
                opened: new Set
            };
        }
        super.update(changed);
    }
    render() {
        const {file: file, consent: consent, store: store} = this.#consent;
        if (!file) return html`<slot></slot>`;
        const voice = this.#consent.voice(file);
        return html`
      <dialog
        part="dialog"
        lang=${voice.language}
        dir=${direction(voice.language)}
        aria-labelledby="title"
        @close=${this.#dismiss}
      >
        ${this.#sheet && consent && store ? preferencesContent({
            ...this.#sheet,
            voice: voice,
            consent: consent,
            agreed: this.#hasAgreed,
            remarks: remarks(store, voice.language),
            gpc: gpcRefused(store).length > 0,
            glossary: file.glossary,
            acts: this.#acts
        }) : nothing}
      </dialog>
      ${this.#reload.panel(voice, file)}
      <p class="unseen" role="status" lang=${voice.language} dir="auto">${this.said}</p>
    `;
    }
    updated() {
        if (this.#sheet && !this.#shown) this.#show();
    }
    get #dialog() {
        return this.renderRoot.querySelector("dialog");
    }
    get #hasAgreed() {
        const rules = this.#consent.store?.settings()?.rules;
        return this.#consent.consent?.granted.some(id => rules?.get(id)?.required === false) ?? false;
    }
    #show() {
        this.#shown = true;
        this.said = "";
        this.#reload.take();
        this.#dialog?.showModal();
        this.#fire("shirase:shown");
    }
    #hide() {
        if (!this.#shown) return;
        this.#shown = false;
        this.#dialog?.close();
        this.#fire("shirase:hidden");
    }
    #fire(name) {
        document.dispatchEvent(new CustomEvent(name, {
            detail: {
                element: this
            }
        }));
    }
    async #answer(done, choose) {
        const {store: store, file: file} = this.#consent;
        if (!store || !file || !this.#sheet) return;
        this.#hide();
        const answer = choose(store, this.#sheet.draft.choices());
        store.screen.set({
            banner: null,
            preferences: false
        });
        const {saved: saved} = await answer;
        const voice = this.#consent.voice(file);
        this.#reload.look(store);
        const kept = voice.plainWord(preferencesWording, saved ? done : "preferences.notSaved");
        this.#announce(`${kept} ${this.#reload.words(voice, file)}`);
    }
    #announce(words) {
        requestAnimationFrame(() => this.said = words);
    }
    #close() {
        const {store: store} = this.#consent;
        this.#hide();
        store?.screen.set({
            ...store.screen.get(),
            preferences: false
        });
    }
    #dismiss=() => {
        if (this.#shown && !this.#dialog?.open) this.#close();
    };
}

export { PreferencesElement };
