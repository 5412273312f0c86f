import { nothing, html } from "lit";

import { matchLanguage } from "../../config/localize.js";

import { Voice } from "../voice.js";

function japaneseOf(view) {
    const {settings: settings, voice: voice, live: live} = view;
    if (!settings.rules.has("JP") || matchLanguage(voice.language, [ "ja" ])) return undefined;
    const {available: available} = settings.languages;
    const version = matchLanguage("ja", available) ?? available.find(tag => matchLanguage(tag, [ "ja" ]));
    if (!version) return undefined;
    const still = live && {
        store: live.store,
        switches: undefined
    };
    return {
        ...view,
        voice: new Voice(version, settings),
        live: still,
        version: version
    };
}

const inJapaneseToo = draw => view => {
    const drawn = draw(view);
    const japanese = japaneseOf(view);
    return drawn === nothing || !japanese ? drawn : html`${drawn}${draw(japanese)}`;
};

export { inJapaneseToo };
