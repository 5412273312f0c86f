import { html } from "lit";

function filled(sentence, name, value) {
    const [before, ...after] = sentence.split(`{${name}}`);
    return html`${before}${after.map(part => html`${value}${part}`)}`;
}

export { filled };
