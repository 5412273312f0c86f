import { CookiesElement } from "../elements/cookies.js";

if (!customElements.get("shirase-cookies")) customElements.define("shirase-cookies", CookiesElement);
