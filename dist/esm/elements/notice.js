import { LitElement, html, nothing } from "lit";

import { readNotice } from "../config/read-notice.js";

import { adSwitchStyles } from "./ad-switch-styles.js";

import { ConsentController } from "./consent-controller.js";

import { cookieTableStyles } from "./cookie-table-styles.js";

import { CopyLinks } from "./copy-links.js";

import { disclosureStyles } from "./disclosure-styles.js";

import { factsStyles } from "./facts-styles.js";

import { glossaryStyles } from "./glossary-styles.js";

import { companyBlock, contentsList } from "./notice-front.js";

import { noticeStyles } from "./notice-styles.js";

import { noticeView } from "./notice-view.js";

import { SectionAnchors, anchorId } from "./section-anchors.js";

import { drawSections } from "./sections/draw-section.js";

import { knownSections } from "./sections/known-sections.js";

import { switchStatus } from "./service-state.js";

import { ServiceSwitches } from "./service-switches.js";

import { tokens, type } from "./surface.js";

import { wholeNoticeStyles } from "./whole-notice-styles.js";

class NoticeElement extends LitElement {
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
        },
        sections: {}
    };
    static styles=[ tokens, type, noticeStyles, factsStyles, disclosureStyles, glossaryStyles, adSwitchStyles, cookieTableStyles, wholeNoticeStyles ];
    #consent=new ConsentController(this, readNotice);
    #switches=new ServiceSwitches(this, this.#consent);
    #anchors=new SectionAnchors(this);
    #copies=new CopyLinks(this);
    #drawn=[];
    constructor() {
        super();
        this.headingLevel = 2;
    }
    render() {
        const {settings: settings} = this.#consent;
        this.#drawn = [];
        if (!settings) return html`<slot></slot>`;
        const view = this.#view(settings);
        const names = this.#names(settings);
        this.#anchors.keep(names);
        this.#drawn = drawSections(names, view);
        return html`${this.sections === undefined ? companyBlock(view) : nothing}
    ${contentsList(this.#drawn, view)}
    ${this.#drawn.map(({name: name, content: content}) => html`<slot name=${anchorId(name)}></slot>${content}`)}
    ${switchStatus(view)} ${this.#copies.status(view.voice)}`;
    }
    updated() {
        this.#anchors.place(this.#drawn.map(({name: name}) => name));
    }
    #view(settings) {
        const {live: live, ...view} = noticeView(this.#consent, settings, this.headingLevel, this.#switches);
        const beside = name => this.#copies.button(name, view.voice);
        return {
            ...view,
            live: live && {
                ...live,
                beside: beside
            }
        };
    }
    #names({notice: notice}) {
        return knownSections(this.sections?.split(/[\s,]+/) ?? notice.sections);
    }
}

export { NoticeElement };
