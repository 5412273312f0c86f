import { nothing } from "lit";

import { factList } from "../fact-list.js";

import { itemList } from "../item-list.js";

import { topic } from "../topic.js";

import { acquisitionWording } from "../wording/acquisition.js";

import { fileSection } from "./file-section.js";

const word = ({voice: voice}, key) => voice.word(acquisitionWording, key);

const either = (answer, [yes, no], view) => answer === undefined ? nothing : word(view, answer ? yes : no);

const accessLogsSection = fileSection("accessLogs", (logs, view) => [ factList([ [ word(view, "logs.items"), itemList(logs.items, view) ], [ word(view, "logs.purposes"), itemList(logs.purposes, view) ], [ word(view, "logs.limit"), view.voice.text(logs.limit) ], [ word(view, "logs.identity"), either(logs.identifiable, [ "logs.identifiable", "logs.anonymous" ], view) ], [ word(view, "logs.email"), view.voice.text(logs.email) ], [ word(view, "logs.linked"), view.voice.text(logs.linked) ] ]) ]);

function source({from: from, items: items, purpose: purpose, linkedToPersonalData: linkedToPersonalData, basis: basis}, view) {
    const {voice: voice} = view;
    const facts = factList([ [ word(view, "related.items"), itemList(items, view) ], [ word(view, "related.purpose"), voice.text(purpose) ], [ word(view, "related.link"), either(linkedToPersonalData, [ "related.linked", "related.unlinked" ], view) ], [ word(view, "related.basis"), voice.text(basis) ] ]);
    return topic(voice.text(from), [ facts ], view);
}

const personalRelatedInfoSection = fileSection("personalRelatedInfo", ({sources: sources}, view) => sources.map(one => source(one, view)));

const hiddenSection = fileSection("hidden", ({methods: methods, items: items, purposes: purposes}, view) => [ factList([ [ word(view, "hidden.methods"), itemList(methods, view) ], [ word(view, "hidden.items"), itemList(items, view) ], [ word(view, "hidden.purposes"), itemList(purposes, view) ] ]) ]);

const cardsSection = fileSection("cards", ({items: items, purpose: purpose, acquirer: acquirer, recipients: recipients, retention: retention}, view) => [ factList([ [ word(view, "cards.items"), itemList(items, view) ], [ word(view, "cards.purpose"), view.voice.text(purpose) ], [ word(view, "cards.acquirer"), view.voice.text(acquirer) ], [ word(view, "cards.recipients"), itemList(recipients, view) ], [ word(view, "cards.retention"), view.voice.text(retention) ] ]) ]);

export { accessLogsSection, cardsSection, hiddenSection, personalRelatedInfoSection };
