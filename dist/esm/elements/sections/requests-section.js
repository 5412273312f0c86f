import { nothing, html } from "lit";

import { factList } from "../fact-list.js";

import { numberedList, itemList } from "../item-list.js";

import { languageName } from "../language-name.js";

import { noticeLink } from "../notice-link.js";

import { topic } from "../topic.js";

import { wordList } from "../word-list.js";

import { placeWording } from "../wording/places.js";

import { requestWording } from "../wording/requests.js";

import { feeFacts } from "./fee-facts.js";

import { fileSection } from "./file-section.js";

import { paragraph } from "./paragraph.js";

import { placeFacts } from "./place-facts.js";

import { rightList } from "./right-list.js";

import { note } from "./section-frame.js";

const word = ({voice: voice}, key) => voice.word(requestWording, key);

function destination({to: to}, {settings: settings}) {
    if (typeof to !== "string") return to;
    return settings.notice.contacts?.desks.find(({id: id}) => to === `contact:${id ?? ""}`);
}

function whereTo(requests, view) {
    const {voice: voice} = view;
    const place = destination(requests, view);
    const name = voice.word(placeWording, "place.name");
    return [ place ? factList([ [ name, voice.text(place.name) ], ...placeFacts(place, view) ]) : nothing, place ? note(place.note, view) : nothing, paragraph(requests.envelopeNote, view) ];
}

function identity({identity: papers}, view) {
    if (!papers) return [];
    const list = itemList(papers.anyOf, view);
    const lead = papers.anyOf.length > 1 ? html`<p>${word(view, "requests.anyOf")}</p>` : nothing;
    return [ lead, list, note(papers.note, view) ];
}

const agents = (proxy, view) => factList(proxy.map(({kind: kind, documents: documents}) => [ kind ? word(view, `proxy.${kind}`) : "", itemList(documents, view) ]));

const forms = (links, view) => links.length ? html`<ul part="list">
        ${links.map(link => html`<li>${noticeLink(link, view)}</li>`)}
      </ul>` : nothing;

function languages({languages: tags}, {voice: voice}) {
    const names = wordList(tags.map(tag => languageName(tag, voice.language)), voice.language);
    return tags.length ? html`<p>${voice.word(requestWording, "requests.inLanguages", {
        languages: names
    })}</p>` : nothing;
}

const requestsSection = fileSection("requests", (requests, view) => {
    const under = (key, ...parts) => topic(word(view, key), parts, view);
    return [ under("requests.rights", rightList(requests.rights, view)), under("requests.to", ...whereTo(requests, view)), under("requests.forms", forms(requests.forms, view)), under("requests.identity", ...identity(requests, view)), under("requests.proxy", agents(requests.proxy, view)), under("requests.fee", feeFacts(requests.fee, view)), under("requests.reply", paragraph(requests.reply, view)), under("requests.languages", languages(requests, view)), under("requests.dataHandling", paragraph(requests.dataHandling, view)), under("requests.refusalGrounds", numberedList(requests.refusalGrounds, view)) ];
});

export { requestsSection };
