import { html } from "lit";

function personName({title: title, name: name}, {voice: voice}) {
    if (!voice.has(title)) return voice.text(name);
    return voice.has(name) ? html`${voice.text(title)} ${voice.text(name)}` : voice.text(title);
}

export { personName };
