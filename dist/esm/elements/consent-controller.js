import { chooseLanguage } from "../config/localize.js";

import { sharedStore } from "../core/shared-store.js";

import { applyTheme } from "./apply-theme.js";

import { Voice } from "./voice.js";

import { canSpeak } from "./words.js";

class ConsentController {
    #host;
    #door;
    #store;
    #release=[];
    #source;
    #file;
    #language;
    constructor(host, door) {
        this.#host = host;
        this.#door = door;
        host.addController(this);
    }
    hostConnected() {
        this.#redraw();
        document.addEventListener("shirase:ready", this.#redraw);
    }
    hostDisconnected() {
        document.removeEventListener("shirase:ready", this.#redraw);
        this.#detach();
    }
    hostUpdate() {
        if (this.#host.isConnected && this.#wanted() !== this.#store) this.#attach();
        const usable = this.#store?.settings()?.usable ? this.#store.source() : undefined;
        const source = this.#host.config ?? usable;
        if (source === this.#source) return;
        this.#source = source;
        this.#file = source === undefined ? undefined : this.#door(source);
        if (this.#file) applyTheme(this.#host, this.#file.theme);
    }
    get file() {
        return this.#file;
    }
    get settings() {
        return this.#file && this.#canSpeak(this.#file) ? this.#file : undefined;
    }
    get language() {
        return this.#language;
    }
    get consent() {
        return this.#store?.get();
    }
    get store() {
        return this.#store;
    }
    voice(settings) {
        return new Voice(this.#language ?? settings.languages.default, settings);
    }
    #canSpeak({languages: languages}) {
        const wishes = [ this.#host.lang || undefined, this.consent?.language, document.documentElement.lang ];
        const language = chooseLanguage(wishes, languages);
        if (canSpeak(language, this.#store, this.#redraw)) this.#language = language;
        return this.#language !== undefined;
    }
    #wanted() {
        return this.#host.store ?? sharedStore();
    }
    #redraw=() => this.#host.requestUpdate();
    #attach() {
        this.#detach();
        const store = this.#wanted();
        this.#store = store;
        if (store) this.#release = [ store.subscribe(this.#redraw), store.screen.subscribe(this.#redraw) ];
    }
    #detach() {
        for (const release of this.#release) release();
        this.#release = [];
        this.#store = undefined;
    }
}

export { ConsentController };
