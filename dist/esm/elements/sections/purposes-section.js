import { html, nothing } from "lit";

import { statement, numberedList } from "../item-list.js";

import { noticeLink } from "../notice-link.js";

import { topic } from "../topic.js";

import { purposeWording } from "../wording/purposes.js";

import { exceptionList } from "./exception-list.js";

import { inJapaneseToo } from "./in-japanese-too.js";

import { labelled } from "./labelled.js";

import { sectionFrame, note } from "./section-frame.js";

const word = ({voice: voice}, key) => voice.word(purposeWording, key);

function group({subject: subject, route: route, source: source, items: items, link: link, note: note$1}, view) {
    const {voice: voice} = view;
    const parts = [ labelled(word(view, "purposes.route"), route ? word(view, `route.${route}`) : nothing, view), labelled(word(view, "purposes.source"), voice.text(source), view), numberedList(items, view), link ? html`<p>${noticeLink(link, view)}</p>` : nothing, note(note$1, view) ];
    return topic(voice.text(subject), parts, view);
}

function drawPurposes(view) {
    const {groups: groups, beyond: beyond, exceptions: exceptions, note: note} = view.settings.notice.purposes;
    const list = exceptionList(exceptions, view);
    const lead = html`<p>${word(view, "purposes.exceptionsLead")}</p>`;
    const content = [ ...groups.map(one => group(one, view)), topic(word(view, "purposes.beyond"), [ statement(beyond, view) ], view), topic(word(view, "purposes.exceptions"), list === nothing ? [] : [ lead, list ], view) ];
    return sectionFrame("purposes", {
        lead: note
    }, content, view);
}

const purposesSection = inJapaneseToo(drawPurposes);

export { purposesSection };
