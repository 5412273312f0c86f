import { html } from 'lit';

/** A sentence with something of its own, such as a name with its language, where its `{name}` stands. */
function filled(sentence, name, value) {
    const [before, ...after] = sentence.split(`{${name}}`);
    return html `${before}${after.map((part) => html `${value}${part}`)}`;
}

export { filled };
