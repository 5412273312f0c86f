import { nothing, html } from "lit";

import { noticeLink } from "../notice-link.js";

import { placeWording } from "../wording/places.js";

import { openingHours } from "./opening-hours.js";

const word = ({voice: voice}, key) => voice.word(placeWording, key);

const phone = number => html`<p><a href=${`tel:${number.replace(/[^\d+]/g, "")}`} translate="no" dir="ltr">${number}</a></p>`;

const phones = numbers => numbers.length ? html`${numbers.map(phone)}` : nothing;

const mail = address => address ? html`<a href=${`mailto:${encodeURIComponent(address).replace("%40", "@")}`} translate="no"
        >${address}</a
      >` : nothing;

function visits({acceptsVisit: acceptsVisit}, view) {
    const said = acceptsVisit === undefined ? nothing : word(view, acceptsVisit ? "place.accepted" : "place.notAccepted");
    return [ word(view, "place.visits"), said ];
}

const placeFacts = (place, view) => [ [ word(view, "place.address"), view.voice.text(place.address) ], [ word(view, "place.tel"), phones(place.tel) ], [ word(view, "place.tollFree"), phones(place.tollFree ? [ place.tollFree ] : []) ], [ word(view, "place.email"), mail(place.email) ], [ word(view, "place.form"), place.form ? noticeLink(place.form, view) : nothing ], [ word(view, "place.hours"), openingHours(place.hours, view) ], [ word(view, "place.closed"), view.voice.text(place.closed) ], visits(place, view) ];

export { placeFacts };
