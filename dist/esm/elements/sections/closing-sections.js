import { nothing, html } from "lit";

import { dayName } from "../day-name.js";

import { foreignLanguage } from "../language-name.js";

import { noticeLink, addressLink } from "../notice-link.js";

import { territoryName } from "../territory-name.js";

import { closingWording } from "../wording/closing.js";

import { noticeWording } from "../wording/notices.js";

import { fileSection } from "./file-section.js";

import { labelled } from "./labelled.js";

import { paragraph } from "./paragraph.js";

const word = ({voice: voice}, key) => voice.word(closingWording, key);

function list(entries) {
    const said = entries.filter(entry => entry !== nothing);
    return said.length ? html`<ul part="list">
        ${said.map(entry => html`<li>${entry}</li>`)}
      </ul>` : nothing;
}

function relatedDocument({service: service, title: title, url: url, lang: lang, precedence: precedence}, view) {
    const {voice: voice} = view;
    const link = addressLink(url, voice.text(title), view, lang);
    if (link === nothing || !voice.has(title)) return nothing;
    const whose = voice.has(service) ? html`${voice.text(service)}${voice.word(noticeWording, "notice.labelled", {
        label: ""
    })}` : nothing;
    const rule = precedence ? html`<p>${word(view, "documents.overrides")}</p>` : nothing;
    return html`${whose}${link}${rule}`;
}

const documentsSection = fileSection("documents", ({list: documents}, view) => [ list(documents.map(one => relatedDocument(one, view))) ]);

const territorySection = fileSection("territory", ({notTargeting: notTargeting, text: text, governingLaw: governingLaw}, view) => [ paragraph(text, view), notTargeting.length ? html`<p>${word(view, "territory.notTargeting")}</p>` : nothing, list(notTargeting.map(code => territoryName(code, view.voice))), labelled(word(view, "territory.governingLaw"), view.voice.text(governingLaw), view) ]);

const translationSection = fileSection("translation", ({text: text}, view) => {
    const {voice: voice, settings: settings} = view;
    const language = foreignLanguage(settings.languages.original, voice.language);
    if (!language) return [];
    const said = voice.has(text) ? voice.text(text) : voice.word(closingWording, "translation.prevails", {
        language: language
    });
    return [ html`<p>${said}</p>` ];
});

const linksSection = fileSection("links", ({items: items}, view) => [ list(items.map(link => noticeLink(link, view))) ]);

function happened({kind: kind, document: document}, {voice: voice}) {
    if (!kind) return nothing;
    const what = voice.word(closingWording, `revision.${kind}`);
    return voice.has(document) ? voice.word(closingWording, "revision.of", {
        kind: what,
        document: voice.text(document)
    }) : what;
}

function revision(one, view) {
    const {date: date, note: note} = one;
    const what = happened(one, view);
    if (!date || what === nothing) return nothing;
    return html`<time datetime=${date}>${dayName(date, view.voice.language)}</time> ${what}
    ${paragraph(note, view)}`;
}

const revisionsSection = fileSection("revisions", ({list: revisions}, view) => [ list(revisions.map(one => revision(one, view))) ]);

export { documentsSection, linksSection, revisionsSection, territorySection, translationSection };
