import { fields } from "./fields.js";

import { firstLanguage } from "./first-language.js";

import { colourGrammar, languageGrammar, fontGrammar, lengthGrammar } from "./grammars.js";

import { textOf, stringOf } from "./written.js";

function languagesOf(value) {
    const {default: written, available: available, original: original} = fields(value);
    const first = stringOf(written, languageGrammar) ?? firstLanguage;
    const tags = Array.isArray(available) ? available.filter(tag => stringOf(tag, languageGrammar)) : [];
    return {
        default: first,
        available: [ ...tags, first ],
        original: stringOf(original, languageGrammar) ?? first
    };
}

function themeOf(value) {
    const light = fields(value);
    const dark = fields(light["dark"]);
    const colour = written => stringOf(written, colourGrammar);
    return {
        "accent-light": colour(light["accent"]),
        "accent-dark": colour(dark["accent"]),
        "surface-light": colour(light["surface"]),
        "surface-dark": colour(dark["surface"]),
        "text-light": colour(light["text"]),
        "text-dark": colour(dark["text"]),
        "file-radius": stringOf(light["radius"], lengthGrammar),
        "file-font": stringOf(light["font"], fontGrammar),
        scheme: stringOf(light["scheme"], /^(light|dark)$/)
    };
}

function readScreen(json) {
    const {languages: languages, theme: theme, texts: texts, notice: notice} = fields(json);
    return {
        languages: languagesOf(languages),
        theme: themeOf(theme),
        texts: fields(texts),
        page: textOf(fields(notice)["page"])
    };
}

export { readScreen };
