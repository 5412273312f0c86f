import { render, nothing, html } from "lit/html.js";

import { chooseLanguage } from "../config/localize.js";

import { fields, entries } from "../config/fields.js";

import { readBanner } from "../config/read-banner.js";

import { sharedStore } from "../core/shared-store.js";

import { applyTheme } from "./apply-theme.js";

import { bannerButtons } from "./banner-buttons.js";

import { bannerStyles } from "./banner-styles.js";

import { linkTo } from "./link-to.js";

import { makeRoom } from "./make-room.js";

import { tokens, overlay, type } from "./sheets.js";

import { speaker } from "./speaker.js";

import { builtIn } from "./wording.js";

import { bannerWording } from "./wording/banner.js";

const Base = globalThis.HTMLElement ?? class {};

class BannerElement extends Base {
    store;
    #root=this.attachShadow({
        mode: "open"
    });
    #giveBack;
    #release=[];
    #drawing;
    #shown=false;
    #said="";
    #before=null;
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
        if (!store || !consent?.ready) {
            render(html`<slot></slot>`, this.#root);
            return;
        }
        const settings = readBanner(store.source());
        const voice = speaker(chooseLanguage([ this.lang, consent.language ], settings.languages), settings);
        const open = store.screen.get().banner ?? consent.asked;
        applyTheme(this, settings.theme);
        const {layout: layout = "bar", position: position, buttons: buttons} = settings.banner;
        const words = [ "panel", layout, position ].filter(one => typeof one === "string");
        const classes = words.join(" ").replace("-", " ");
        this.dataset["edge"] = classes.includes(" top") ? "top" : "bottom";
        const panel = open ? this.#panel(classes, this.#content(settings, voice, bannerButtons(consent.model, buttons)), layout) : nothing;
        render(html`<div lang=${voice.language}>
        ${panel}
        <p class="unseen" role="status">${this.#said}</p>
      </div>`, this.#root);
        if (open) this.#show(); else this.#hide();
    }
    #panel(classes, content, layout) {
        return layout === "modal" ? html`<dialog part="panel" class=${classes} aria-labelledby="title" @close=${this.#dismiss}>
          ${content}
        </dialog>` : html`<section part="panel" class=${classes} aria-labelledby="title">${content}</section>`;
    }
    #content(settings, voice, buttons) {
        const {layout: layout, title: title, text: text, links: links, labels: labels} = settings.banner;
        const own = fields(labels);
        const words = builtIn(bannerWording, voice.language);
        const either = (written, name) => voice.plain(written) ? voice.text(written) : words[name];
        const label = name => voice.plain(own[name]) || words[name];
        const said = label("accept") === label("reject") ? {
            ...own,
            accept: "",
            reject: ""
        } : own;
        return html`<div class="content">
      <div class="words">
        <h2 id="title" part="title" tabindex="-1" ?autofocus=${layout === "modal"}>
          ${either(title, "title")}
        </h2>
        <p part="text">${either(text, "text")}</p>
        <p>${entries(links).map(link => linkTo(link, voice, settings, this.#store))}</p>
      </div>
      <div class="buttons">
        ${buttons.map(name => html`<button type="button" part=${name} @click=${() => this.#press(name, voice)}>
              ${either(said[name], name)}
            </button>`)}
      </div>
    </div>`;
    }
    async #press(name, voice) {
        const store = this.#store;
        if (!store) return;
        if (name === "preferences") return store.showPreferences();
        const answer = name === "acknowledge" ? name : `${name}All`;
        const given = store[answer]("banner");
        store.screen.set({
            banner: null,
            preferences: false
        });
        const {saved: saved} = await given;
        this.#announce(builtIn(bannerWording, voice.language)[saved ? "saved" : "lost"]);
    }
    #show() {
        if (this.#shown) return;
        this.#shown = true;
        const panel = this.#root.querySelector(".panel");
        if (panel?.showModal) panel.showModal(); else if (panel) this.#giveBack = makeRoom(panel, this.dataset["edge"] ?? "");
        panel?.addEventListener("focusin", ({relatedTarget: relatedTarget}) => this.#before ??= relatedTarget);
        this.#announce(panel?.querySelector("h2")?.textContent ?? "");
        this.#fire("shirase:shown");
    }
    #hide() {
        if (!this.#shown) return;
        this.#shown = false;
        this.#giveBack?.();
        if (document.activeElement === document.body) this.#before?.focus?.({
            preventScroll: true
        });
        this.#before = null;
        this.#fire("shirase:hidden");
        if (this.parentNode === document.documentElement) setTimeout(() => this.#shown || this.remove(), 1e3);
    }
    #announce(words) {
        requestAnimationFrame(() => {
            this.#said = words.trim();
            this.#redraw();
        });
    }
    #fire(name) {
        document.dispatchEvent(new CustomEvent(name, {
            detail: {
                element: this
            }
        }));
    }
    #dismiss=() => {
        if (this.#shown) this.#store?.hide();
    };
}

export { BannerElement };
