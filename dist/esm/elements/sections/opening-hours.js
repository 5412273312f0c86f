import { nothing, html } from "lit";

import { perLanguage } from "../per-language.js";

import { wordList } from "../word-list.js";

import { placeWording } from "../wording/places.js";

const days = [ "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" ];

const names = perLanguage(locale => new Intl.DateTimeFormat(locale, {
    weekday: "long",
    timeZone: "UTC"
}));

const dayOfWeek = (day, language) => names(language).format(Date.UTC(2024, 0, 1 + days.indexOf(day)));

function weekdays(written, {voice: voice}) {
    const said = written.split(/, ?/).map(part => {
        const [first = "", last] = part.split("-").map(day => dayOfWeek(day, voice.language));
        return last === undefined ? first : voice.word(placeWording, "place.days", {
            first: first,
            last: last
        });
    });
    return wordList(said, voice.language);
}

const span = ({open: open = "", close: close = ""}, {voice: voice}) => voice.word(placeWording, "place.span", {
    open: open.replace(/^0/, ""),
    close: close.replace(/^0/, "")
});

function openingHours(hours, view) {
    const whole = hours.filter(({days: on, open: open, close: close}) => on && open && close);
    const lines = new Map;
    for (const one of whole) {
        const on = one.days ?? "";
        lines.set(on, [ ...lines.get(on) ?? [], span(one, view) ]);
    }
    if (!lines.size) return nothing;
    return html`${[ ...lines ].map(([on, spans]) => html`<p>${weekdays(on, view)} ${wordList(spans, view.voice.language)}</p>`)}`;
}

export { openingHours };
