import { PurposesElement } from "../elements/purposes.js";

if (!customElements.get("shirase-purposes")) customElements.define("shirase-purposes", PurposesElement);
