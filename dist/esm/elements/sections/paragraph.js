import { nothing, html } from "lit";

const paragraph = (text, {voice: voice}) => voice.has(text) ? html`<p>${voice.text(text)}</p>` : nothing;

export { paragraph };
