import { nothing, html } from "lit/html.js";

import { localize } from "../config/localize.js";

import { textOf } from "../config/written.js";

import { richText } from "./rich-text.js";

const drawn = ({text: text, lang: lang}) => text ? html`<span lang=${lang ?? nothing} dir=${lang ? "auto" : nothing}>${richText(text)}</span>` : nothing;

function speaker(language, {languages: languages}) {
    const say = text => localize(textOf(text), language, languages);
    return {
        language: language,
        plain: text => say(text).text,
        text: text => drawn(say(text))
    };
}

export { drawn, speaker };
