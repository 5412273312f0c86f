import { html, nothing } from "lit";

import { factList } from "../fact-list.js";

import { itemList } from "../item-list.js";

import { topic } from "../topic.js";

import { provisionWording } from "../wording/provision.js";

import { fileSection } from "./file-section.js";

import { labelled } from "./labelled.js";

import { paragraph } from "./paragraph.js";

import { personName } from "./person-name.js";

const word = ({voice: voice}, key) => voice.word(provisionWording, key);

function responsibleParty(responsible, view) {
    if (!responsible || !view.voice.has(responsible.name)) return nothing;
    const {name: name, address: address, representative: representative} = responsible;
    return html`${paragraph(name, view)}
  ${labelled(word(view, "responsible.address"), view.voice.text(address), view)}
  ${labelled(word(view, "responsible.representative"), personName(representative, view), view)}`;
}

const facts = ({items: items, parties: parties, purposes: purposes, responsible: responsible, acquisition: acquisition}, view) => factList([ [ word(view, "joint.items"), itemList(items, view) ], [ word(view, "joint.parties"), itemList(parties, view) ], [ word(view, "joint.purposes"), itemList(purposes, view) ], [ word(view, "joint.responsible"), responsibleParty(responsible, view) ], [ word(view, "joint.acquisition"), view.voice.text(acquisition) ] ]);

function numbered(use, index, view) {
    const number = String(index + 1);
    return topic(view.voice.word(provisionWording, "joint.number", {
        number: number
    }), [ facts(use, view) ], view);
}

const jointUseSection = fileSection("jointUse", ({uses: uses, principle: principle}, view) => {
    const [first, ...more] = uses;
    if (!first) return [ paragraph(principle, view) ];
    const drawn = more.length ? uses.map((use, index) => numbered(use, index, view)) : [ facts(first, view) ];
    return [ paragraph(principle, view), html`<p>${word(view, "joint.lead")}</p>`, ...drawn ];
});

export { jointUseSection };
