import { html, nothing } from "lit";

import { statement } from "../item-list.js";

import { topic } from "../topic.js";

import { provisionWording } from "../wording/provision.js";

import { exceptionList } from "./exception-list.js";

import { fileSection } from "./file-section.js";

import { paragraph } from "./paragraph.js";

const word = ({voice: voice}, key) => voice.word(provisionWording, key);

const thirdPartySection = fileSection("thirdParty", (third, view) => {
    const cases = exceptionList(third.exceptions, view);
    const lead = html`<p>${word(view, "third.exceptionsLead")}</p>`;
    return [ paragraph(third.principle, view), topic(word(view, "third.exceptions"), cases === nothing ? [] : [ lead, cases ], view), topic(word(view, "third.recipients"), [ statement(third.namedRecipients, view) ], view), topic(word(view, "third.statistics"), [ paragraph(third.statistics, view) ], view), topic(word(view, "third.onRequest"), [ paragraph(third.onRequest, view) ], view), topic(word(view, "third.optOut"), [ statement(third.optOut, view) ], view) ];
});

const entrustmentSection = fileSection("entrustment", ({text: text, received: received}, view) => view.voice.has(received) ? [ topic(word(view, "entrustment.given"), [ paragraph(text, view) ], view), topic(word(view, "entrustment.received"), [ paragraph(received, view) ], view) ] : [ paragraph(text, view) ]);

export { entrustmentSection, thirdPartySection };
