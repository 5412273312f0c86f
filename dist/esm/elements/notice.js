import { LitElement, html, nothing } from "lit";

import { direction } from "../config/localize.js";

import { readNotice } from "../config/read-notice.js";

import { isCustom } from "../config/read/section-name.js";

import { sectionIds } from "../config/words.js";

import { adSwitchStyles } from "./ad-switch-styles.js";

import { ConsentController } from "./consent-controller.js";

import { cookieTableStyles } from "./cookie-table-styles.js";

import { CopyLinks } from "./copy-links.js";

import { factsStyles } from "./facts-styles.js";

import { noticeStyles } from "./notice-styles.js";

import { noticeView } from "./notice-view.js";

import { SectionAnchors, anchorId } from "./section-anchors.js";

import { companyFacts } from "./sections/company-facts.js";

import { drawSections } from "./sections/draw-section.js";

import { sectionTitle } from "./sections/section-frame.js";

import { switchStatus } from "./service-state.js";

import { ServiceSwitches } from "./service-switches.js";

import { tokens, type } from "./surface.js";

import { wholeNoticeStyles } from "./whole-notice-styles.js";

import { wholeNoticeWording } from "./wording/notice.js";

const isSection = name => isCustom(name) || sectionIds.includes(name);

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
    static styles=[ tokens, type, noticeStyles, factsStyles, adSwitchStyles, cookieTableStyles, wholeNoticeStyles ];
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
        return html`${this.sections === undefined ? this.#company(view) : nothing} ${this.#contents(view)}
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
        const names = this.sections?.split(/[\s,]+/) ?? notice.sections;
        return [ ...new Set(names) ].filter(isSection);
    }
    #company(view) {
        const facts = companyFacts(view);
        if (facts === nothing) return nothing;
        return html`<div
      part="company"
      class="company"
      lang=${view.voice.language}
      dir=${direction(view.voice.language)}
    >
      ${facts}
    </div>`;
    }
    #contents(view) {
        if (this.#drawn.length < 2) return nothing;
        return html`<nav
      part="contents"
      class="contents"
      aria-labelledby="contents"
      lang=${view.voice.language}
      dir=${direction(view.voice.language)}
    >
      <p part="contents-title" id="contents">${view.voice.word(wholeNoticeWording, "notice.contents")}</p>
      <ul part="contents-list">
        ${this.#drawn.map(({name: name}) => html`<li><a href=${`#${anchorId(name)}`}>${sectionTitle(name, view)}</a></li>`)}
      </ul>
    </nav>`;
    }
}

export { NoticeElement };
