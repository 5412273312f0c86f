import { html } from "lit/html.js";

import { direction, matchLanguage } from "../config/localize.js";

import { textOf } from "../config/written.js";

import { withoutMarks } from "../config/without-marks.js";

import { builtIn } from "./built-in.js";

import { filled } from "./filled.js";

import { richText } from "./rich-text.js";

import { speaker } from "./speaker.js";

const rightToLeft = /[\u0590-\u08ff]/;

const isWord = part => typeof part === "string";

class Voice {
    language;
    #speaker;
    #isRightToLeft;
    #own;
    #built=new Map;
    constructor(language, settings) {
        this.language = language;
        this.#isRightToLeft = direction(language) === "rtl";
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
    said(wording, key) {
        const said = this.#built.get(key) ?? (this.#own[key] ? {
            text: this.#own[key],
            lang: undefined
        } : builtIn(wording, key, this.language));
        this.#built.set(key, said);
        return said;
    }
    word(wording, key, fill = {}) {
        const {text: text, lang: lang} = this.said(wording, key);
        if (!text) return "";
        if (lang) return this.#foreign(text, lang, fill);
        const parts = this.#parts(text, fill, this.#isRightToLeft);
        return parts.every(isWord) ? parts.join("") : html`${parts}`;
    }
    plainWord(wording, key, fill = {}) {
        return filled(withoutMarks(this.said(wording, key).text), fill).join("");
    }
    either(text, wording, key) {
        return this.has(text) ? html`${this.text(text)}` : this.word(wording, key);
    }
    #foreign(text, lang, fill) {
        const [before, after] = [ /^\s*/, /\s*$/ ].map(blank => blank.exec(text)?.[0]);
        const parts = this.#parts(text.trim(), fill, direction(lang) === "rtl");
        return html`${before}<span lang=${lang} dir="auto">${parts}</span>${after}`;
    }
    #parts(text, fill, isRightToLeft) {
        const entries = Object.entries(fill).map(([name, value]) => [ name, isWord(value) && rightToLeft.test(value) !== isRightToLeft ? html`<bdi>${value}</bdi>` : value ]);
        const isolated = Object.fromEntries(entries);
        return richText(text).flatMap(part => isWord(part) ? filled(part, isolated) : [ part ]);
    }
}

export { Voice };
