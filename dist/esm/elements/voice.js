import { html } from "lit/html.js";

import { matchLanguage } from "../config/localize.js";

import { textOf } from "../config/written.js";

import { speaker } from "./speaker.js";

import { builtIn } from "./wording.js";

class Voice {
    language;
    #speaker;
    #own;
    #built=new Map;
    constructor(language, settings) {
        this.language = language;
        this.#speaker = speaker(language, settings);
        const {texts: texts} = settings;
        this.#own = textOf(texts[matchLanguage(language, Object.keys(texts)) ?? ""]);
    }
    plain(text) {
        return this.#speaker.plain(text);
    }
    text(text) {
        return this.#speaker.text(text);
    }
    has(text) {
        return !!this.plain(text);
    }
    word(wording, key, fill = {}) {
        const built = this.#built.get(wording) ?? builtIn(wording, this.language);
        this.#built.set(wording, built);
        return (this.#own[key] ?? built[key] ?? "").replace(/\{(\w+)\}/g, (whole, name) => (Object.hasOwn(fill, name) ? fill[name] : undefined) ?? whole);
    }
    either(text, wording, key) {
        return this.has(text) ? html`${this.text(text)}` : this.word(wording, key);
    }
}

export { Voice };
