import { html, nothing } from "lit";

import { factList } from "../fact-list.js";

import { addressLink } from "../notice-link.js";

import { topic } from "../topic.js";

import { placeWording } from "../wording/places.js";

import { fileSection } from "./file-section.js";

import { placeFacts } from "./place-facts.js";

import { note } from "./section-frame.js";

const word = ({voice: voice}, key) => voice.word(placeWording, key);

function desk(place, view) {
    const {voice: voice} = view;
    const called = voice.text(place.name);
    const hasRole = voice.has(place.role);
    const heading = hasRole ? voice.text(place.role) : called;
    const name = [ word(view, "place.name"), hasRole ? called : nothing ];
    const facts = factList([ name, ...placeFacts(place, view) ]);
    return topic(heading === nothing ? word(view, "desk.unnamed") : heading, [ facts, note(place.note, view) ], view);
}

const contactsSection = fileSection("contacts", ({desks: desks}, view) => desks.map(one => desk(one, view)));

function organization(place, view) {
    const {voice: voice} = view;
    const called = voice.text(place.name);
    const name = voice.has(place.url) && called !== nothing ? addressLink(place.url, called, view) : called;
    return [ html`<p>${word(view, "organization.lead")}</p>`, factList([ [ word(view, "organization.name"), name ], ...placeFacts(place, view), [ word(view, "organization.certifiedBy"), voice.text(place.certifiedBy) ], [ word(view, "organization.legalBasis"), voice.text(place.legalBasis) ] ]) ];
}

const organizationSection = fileSection("organization", (place, view) => {
    if (place.member === undefined) return [];
    return place.member ? organization(place, view) : [ html`<p>${word(view, "organization.none")}</p>` ];
});

export { contactsSection, organizationSection };
