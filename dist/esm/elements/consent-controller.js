import { chooseLanguage } from "../config/localize.js";

import { sharedStore } from "../core/shared-store.js";

import { applyTheme } from "./apply-theme.js";

import { Voice } from "./voice.js";

class ConsentController {
    #host;
    #door;
    #store;
    #release=[];
    #source;
    #settings;
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
        this.#settings = source === undefined ? undefined : this.#door(source);
        if (this.#settings) applyTheme(this.#host, this.#settings.theme);
    }
    get settings() {
        return this.#settings;
    }
    get consent() {
        return this.#store?.get();
    }
    get store() {
        return this.#store;
    }
    voice(settings) {
        const wishes = [ this.#host.lang || undefined, this.consent?.language, document.documentElement.lang ];
        return new Voice(chooseLanguage(wishes, settings.languages), settings);
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
