import { LitElement, html, nothing } from "lit";

import { readNotice } from "../config/read-notice.js";

import { ConsentController } from "./consent-controller.js";

import { statement, numberedList, itemList } from "./item-list.js";

import { noticeLink } from "./notice-link.js";

import { factsStyles } from "./facts-styles.js";

import { noticeStyles } from "./notice-styles.js";

import { noticeView } from "./notice-view.js";

import { sectionFrame } from "./section-frame.js";

import { tokens, type } from "./surface.js";

import { topic } from "./topic.js";

import { exceptionWording } from "./wording/exceptions.js";

import { noticeWording } from "./wording/notices.js";

import { purposeWording } from "./wording/purposes.js";

const word = ({voice: voice}, key) => voice.word(purposeWording, key);

function labelled(key, value, view) {
    const label = view.voice.word(noticeWording, "notice.labelled", {
        label: word(view, key)
    });
    return value === nothing ? nothing : html`<p>${label}${value}</p>`;
}

class PurposesElement extends LitElement {
    static properties={
        store: {
            attribute: false
        },
        config: {
            attribute: false
        },
        lang: {
            reflect: true
        },
        headingLevel: {
            attribute: "heading-level",
            type: Number
        }
    };
    static styles=[ tokens, type, noticeStyles, factsStyles ];
    #consent=new ConsentController(this, readNotice);
    constructor() {
        super();
        this.headingLevel = 2;
    }
    render() {
        const {settings: settings} = this.#consent;
        if (!settings) return html`<slot></slot>`;
        const view = noticeView(this.#consent, settings, this.headingLevel);
        const {purposes: purposes} = settings.notice;
        const beyond = topic(word(view, "purposes.beyond"), [ statement(purposes.beyond, view) ], view);
        const content = [ purposes.groups.map(group => this.#group(group, view)), beyond, this.#exceptions(purposes, view) ];
        return sectionFrame(purposes, {
            title: "purposes.title",
            lead: purposes.note
        }, content, view);
    }
    #group({subject: subject, route: route, source: source, items: items, link: link, note: note}, view) {
        const {voice: voice} = view;
        const parts = [ labelled("purposes.route", route ? word(view, `route.${route}`) : nothing, view), labelled("purposes.source", voice.text(source), view), numberedList(items, view), link ? html`<p>${noticeLink(link, view)}</p>` : nothing, voice.has(note) ? html`<p part="note">${voice.text(note)}</p>` : nothing ];
        return topic(voice.text(subject), parts, view);
    }
    #exceptions({exceptions: exceptions}, view) {
        const lead = html`<p>${word(view, "purposes.exceptionsLead")}</p>`;
        const cases = exceptions.flatMap(one => {
            if (typeof one !== "string") return one;
            return {
                text: {
                    [view.voice.language]: view.voice.word(exceptionWording, `exception.${one}`)
                },
                items: [],
                link: undefined
            };
        });
        const list = itemList(cases, view);
        return topic(word(view, "purposes.exceptions"), list === nothing ? [] : [ lead, list ], view);
    }
}

export { PurposesElement };
