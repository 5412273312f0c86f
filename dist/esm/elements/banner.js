import { render, nothing, html } from "lit/html.js";

import { chooseLanguage } from "../config/localize.js";

import { readBanner } from "../config/read-banner.js";

import { sharedStore } from "../core/shared-store.js";

import { adoptPageFont } from "./adopt-page-font.js";

import { applyTheme } from "./apply-theme.js";

import { bannerPanel } from "./banner-panel.js";

import { bannerStyles } from "./banner-styles.js";

import { tokens, overlay, type } from "./sheets.js";

import { speaker } from "./speaker.js";

import { canSpeak } from "./words.js";

const Base = globalThis.HTMLElement ?? class {};

class BannerElement extends Base {
    store;
    answered;
    #root=this.attachShadow({
        mode: "open"
    });
    #release=[];
    #drawing;
    #shown=false;
    connectedCallback() {
        for (const other of document.querySelectorAll(`html > ${this.localName}`)) if (other !== this) other.remove();
        const sheet = new CSSStyleSheet;
        sheet.replaceSync(tokens + overlay + type + bannerStyles);
        this.#root.adoptedStyleSheets = [ sheet ];
        document.addEventListener("shirase:ready", this.#attach);
        this.#attach();
    }
    disconnectedCallback() {
        document.removeEventListener("shirase:ready", this.#attach);
        this.#detach();
        this.#hide();
        render(nothing, this.#root);
    }
    get updateComplete() {
        return this.#drawing ?? Promise.resolve();
    }
    get #store() {
        return this.store ?? sharedStore();
    }
    #attach=() => {
        this.#detach();
        const store = this.#store;
        if (store) this.#release = [ store.subscribe(this.#redraw), store.screen.subscribe(this.#redraw) ];
        this.#redraw();
    };
    #detach() {
        for (const release of this.#release) release();
    }
    #redraw=() => {
        this.#drawing ??= Promise.resolve().then(() => this.#draw());
    };
    #draw() {
        this.#drawing = undefined;
        if (!this.isConnected) return;
        const store = this.#store;
        const consent = store?.get();
        if (store && consent?.ready) this.#drawFor(store, consent); else render(html`<slot></slot>`, this.#root);
    }
    #drawFor(store, {asked: asked, language: language, model: model}) {
        const settings = readBanner(store.source());
        const voice = speaker(chooseLanguage([ this.lang, language ], settings.languages), settings);
        const {banner: banner, remarks: remarks} = store.screen.get();
        const open = banner ?? asked;
        if (open && !canSpeak(voice.language, store, this.#redraw)) return;
        const acts = {
            press: this.#press,
            showPreferences: store.showPreferences,
            dismiss: this.#dismiss,
            remark: remarks?.(voice.language)
        };
        applyTheme(this, settings.theme);
        adoptPageFont(this, settings.theme);
        render(html`<div lang=${voice.language}>
        ${open ? bannerPanel({
            settings: settings,
            voice: voice,
            model: model,
            ...acts
        }) : nothing}
      </div>`, this.#root);
        this.dataset["edge"] = this.#root.querySelector(".panel.top") ? "top" : "bottom";
        if (open) this.#show(); else this.#hide();
    }
    #show() {
        if (this.#shown) return;
        this.#shown = true;
        const panel = this.#root.querySelector(".panel");
        panel?.showModal?.();
        this.#fire("shirase:shown");
    }
    #hide() {
        if (!this.#shown) return;
        this.#shown = false;
        this.#fire("shirase:hidden");
    }
    #fire(name) {
        document.dispatchEvent(new CustomEvent(name, {
            detail: {
                element: this
            }
        }));
    }
    #press=name => {
        const store = this.#store;
        if (!store) return;
        if (name === "preferences") return store.showPreferences();
        const answer = name === "acknowledge" ? name : `${name}All`;
        void store[answer]("banner").then(this.answered);
        store.screen.set({
            banner: null,
            preferences: false
        });
    };
    #dismiss=() => {
        if (this.#shown) this.#store?.hide();
    };
}

export { BannerElement };
