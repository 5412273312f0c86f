import { nothing, html } from 'lit/html.js';
import { matchLanguage, localize } from '../config/localize.js';
import { textOf } from '../config/written.js';
import { richText } from './rich-text.js';

/** Speaks one language: the file's texts, and built-in words where the file has none of its own. */
class Voice {
    language;
    #settings;
    constructor(language, settings) {
        this.language = language;
        this.#settings = settings;
    }
    /** A built-in word, unless the file overrides it; `{name}` stands for what is filled in. */
    word(wording, key, fill = {}) {
        const { texts } = this.#settings;
        const own = textOf(texts[matchLanguage(this.language, Object.keys(texts)) ?? ''])[key];
        const built = wording[(matchLanguage(this.language, Object.keys(wording)) ?? 'en')][key];
        return (own ?? built).replace(/\{(\w+)\}/g, (whole, name) => fill[name] ?? whole);
    }
    /** A text of the file as plain characters, for names and attributes. */
    plain(text) {
        return this.#say(text).text;
    }
    /** A text of the file with its marks, and with its language where that is not the screen's. */
    text(text) {
        const { text: said, lang } = this.#say(text);
        if (!said)
            return nothing;
        return lang ? html `<span lang=${lang}>${richText(said)}</span>` : html `${richText(said)}`;
    }
    /** A text of the file or, where it has none, a built-in word. */
    either(text, wording, key) {
        return this.has(text) ? html `${this.text(text)}` : this.word(wording, key);
    }
    /** Whether the file says anything here. */
    has(text) {
        return !!this.plain(text);
    }
    #say(text) {
        return localize(textOf(text), this.language, this.#settings.languages);
    }
}

export { Voice };
