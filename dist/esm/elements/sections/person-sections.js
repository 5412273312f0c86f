import { topic } from "../topic.js";

import { closingWording } from "../wording/closing.js";

import { fileSection } from "./file-section.js";

import { labelled } from "./labelled.js";

import { paragraph } from "./paragraph.js";

const minorsSection = fileSection("minors", ({under: under, text: text}, view) => {
    const said = paragraph(text, view);
    if (under === undefined) return [ said ];
    return [ topic(view.voice.word(closingWording, "minors.under", {
        age: String(under)
    }), [ said ], view) ];
});

const voluntarySection = fileSection("voluntary", ({text: text, consequence: consequence}, view) => [ paragraph(text, view), labelled(view.voice.word(closingWording, "voluntary.consequence"), view.voice.text(consequence), view) ]);

export { minorsSection, voluntarySection };
