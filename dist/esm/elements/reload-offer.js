import { nothing, html } from "lit";

import { direction } from "../config/localize.js";

import { withoutMarks } from "../config/without-marks.js";

import { stillRunning } from "../core/still-running.js";

import { makeRoom } from "./make-room.js";

import { wordList } from "./word-list.js";

import { reloadWording } from "./wording/reload.js";

class ReloadOffer {
    #host;
    #running=[];
    #giveBack;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostUpdated() {
        const panel = this.#host.renderRoot.querySelector("[part=reload]");
        if (panel) this.#giveBack ??= makeRoom(panel, "bottom"); else this.#release();
    }
    hostDisconnected() {
        this.#running = [];
        this.#release();
    }
    look(store) {
        this.#running = stillRunning(store.allows);
        this.#host.requestUpdate();
    }
    take() {
        this.#running = [];
        this.#host.requestUpdate();
    }
    words(voice, settings) {
        if (!this.#running.length) return "";
        return voice.plainWord(reloadWording, "reload.text", {
            names: this.#names(voice, settings)
        });
    }
    panel(voice, settings) {
        if (!this.#running.length) return nothing;
        const names = this.#names(voice, settings);
        return html`<section
      part="reload"
      lang=${voice.language}
      dir=${direction(voice.language)}
      aria-labelledby="reload"
    >
      <p id="reload">${voice.word(reloadWording, "reload.text", {
            names: names
        })}</p>
      <button type="button" part="reload-now" @click=${() => location.reload()}>
        ${voice.word(reloadWording, "reload.now")}
      </button>
      <button type="button" part="reload-later" class="quiet" @click=${() => this.take()}>
        ${voice.word(reloadWording, "reload.later")}
      </button>
    </section>`;
    }
    #names(voice, {services: services, categories: categories}) {
        const name = id => withoutMarks(voice.plain(services.find(one => one.id === id)?.name ?? categories.find(one => one.id === id)?.label)) || id;
        return wordList(this.#running.map(name), voice.language).join("");
    }
    #release() {
        this.#giveBack?.();
        this.#giveBack = undefined;
    }
}

export { ReloadOffer };
