import { PreferencesElement } from "../elements/preferences.js";

if (!customElements.get("shirase-preferences")) customElements.define("shirase-preferences", PreferencesElement);
