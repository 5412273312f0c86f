import { nothing, html } from "lit/html.js";

import { localize } from "../config/localize.js";

import { textOf } from "../config/written.js";

import { richText } from "./rich-text.js";

function speaker(language, {languages: languages}) {
    const say = text => localize(textOf(text), language, languages);
    return {
        language: language,
        plain: text => say(text).text,
        text(written) {
            const {text: text, lang: lang} = say(written);
            return text ? html`<span lang=${lang ?? nothing}>${richText(text)}</span>` : nothing;
        }
    };
}

export { speaker };
