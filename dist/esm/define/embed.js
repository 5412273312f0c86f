import { EmbedElement } from "../elements/embed.js";

if (!customElements.get("shirase-embed")) customElements.define("shirase-embed", EmbedElement);
