import { nothing, html } from "lit";

import { dayName } from "../day-name.js";

import { factList } from "../fact-list.js";

import { itemList } from "../item-list.js";

import { addressLink } from "../notice-link.js";

import { topic } from "../topic.js";

import { certificationWording } from "../wording/certifications.js";

import { noticeWording } from "../wording/notices.js";

import { fileSection } from "./file-section.js";

const word = ({voice: voice}, key) => voice.word(certificationWording, key);

const when = (key, day, view) => [ word(view, key), day ? dayName(day, view.voice.language) : nothing ];

const facts = (mark, name, view) => factList([ [ word(view, "mark.number"), mark.number ? html`<span dir="ltr">${mark.number}</span>` : nothing ], when("mark.obtained", mark.obtained, view), when("mark.registered", mark.registered, view), when("mark.revised", mark.revised, view), when("mark.expires", mark.expires, view), [ word(view, "mark.body"), view.voice.text(mark.body) ], [ word(view, "mark.accreditation"), itemList(mark.accreditation, view) ], [ word(view, "mark.scope"), view.voice.text(mark.scope) ], [ word(view, "mark.items"), itemList(mark.items, view) ], [ word(view, "mark.page"), addressLink(mark.url, view.voice.word(certificationWording, "mark.about", {
    name: name
}), view) ] ]);

function logo({logo: image}, {voice: voice}) {
    if (!image?.src) return nothing;
    return html`<img part="mark" src=${image.src} alt=${voice.plain(image.alt)} loading="lazy" />`;
}

function certification(mark, view) {
    if (!mark.kind) return nothing;
    const name = view.voice.either(mark.name, certificationWording, `mark.kind.${mark.kind}`);
    const more = topic(name, [ logo(mark, view), facts(mark, name, view) ], view);
    return more === nothing ? html`<p>${name}</p>` : more;
}

function standard({name: name, edition: edition}, {voice: voice}) {
    if (!voice.has(name)) return nothing;
    if (edition && /^\d{4}$/.test(edition)) return html`<li><span dir="ltr">${voice.text(name)}:${edition}</span></li>`;
    const remark = edition && voice.word(noticeWording, "notice.remark", {
        text: edition
    });
    return html`<li>${voice.text(name)}${remark ?? nothing}</li>`;
}

const certificationsSection = fileSection("certifications", ({marks: marks, standards: standards}, view) => {
    const cited = standards.map(one => standard(one, view)).filter(one => one !== nothing);
    const list = cited.length ? html`<ul part="list">
        ${cited}
      </ul>` : nothing;
    return [ ...marks.map(mark => certification(mark, view)), topic(word(view, "mark.standards"), [ list ], view) ];
});

export { certificationsSection };
