import { html } from 'lit/html.js';
import { matchLanguage } from '../config/localize.js';
import { textOf } from '../config/written.js';
import { speaker } from './speaker.js';
import { builtIn } from './wording.js';

/** Speaks one language: the file's texts, and built-in words, which the file can override. */
class Voice {
    language;
    #settings;
    #speaker;
    constructor(language, settings) {
        this.language = language;
        this.#settings = settings;
        this.#speaker = speaker(language, settings);
    }
    plain(text) {
        return this.#speaker.plain(text);
    }
    text(text) {
        return this.#speaker.text(text);
    }
    /** Whether the file says anything here. */
    has(text) {
        return !!this.plain(text);
    }
    /** A built-in word, unless the file overrides it; `{name}` stands for what is filled in. */
    word(wording, key, fill = {}) {
        const { texts } = this.#settings;
        const own = textOf(texts[matchLanguage(this.language, Object.keys(texts)) ?? ''])[key];
        return (own ?? builtIn(wording, this.language)[key]).replace(/\{(\w+)\}/g, (whole, name) => fill[name] ?? whole);
    }
    /** A text of the file or, where it has none, a built-in word. */
    either(text, wording, key) {
        return this.has(text) ? html `${this.text(text)}` : this.word(wording, key);
    }
}

export { Voice };
