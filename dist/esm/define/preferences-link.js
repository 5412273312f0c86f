import { PreferencesLinkElement } from "../elements/preferences-link.js";

if (!customElements.get("shirase-preferences-link")) customElements.define("shirase-preferences-link", PreferencesLinkElement);
