import { LitElement, html } from "lit";

import { readNotice } from "../config/read-notice.js";

import { ConsentController } from "./consent-controller.js";

import { cookieStatements } from "./cookie-statements.js";

import { cookieTable } from "./cookie-table.js";

import { cookieTableStyles } from "./cookie-table-styles.js";

import { factsStyles } from "./facts-styles.js";

import { noticeStyles } from "./notice-styles.js";

import { noticeView } from "./notice-view.js";

import { sectionFrame } from "./section-frame.js";

import { sectionHeading } from "./section-heading.js";

import { tokens, type } from "./surface.js";

import { cookieWording } from "./wording/cookies.js";

class CookiesElement extends LitElement {
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
    static styles=[ tokens, type, noticeStyles, factsStyles, cookieTableStyles ];
    #consent=new ConsentController(this, readNotice);
    constructor() {
        super();
        this.headingLevel = 2;
    }
    render() {
        const {settings: settings} = this.#consent;
        if (!settings) return html`<slot></slot>`;
        const view = noticeView(this.#consent, settings, this.headingLevel);
        const {cookies: cookies} = settings.notice;
        const list = view.voice.word(cookieWording, "cookies.list");
        const content = html`${cookieStatements(view)}
    ${sectionHeading(view.level + 1, list, {
            part: "list-title",
            id: "cookie-list"
        })} ${cookieTable(view)}`;
        return sectionFrame(cookies, {
            title: "cookies.title",
            lead: cookies.note
        }, content, view);
    }
}

export { CookiesElement };
