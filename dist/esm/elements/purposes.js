import { LitElement, html } from "lit";

import { readNotice } from "../config/read-notice.js";

import { ConsentController } from "./consent-controller.js";

import { disclosureStyles } from "./disclosure-styles.js";

import { factsStyles } from "./facts-styles.js";

import { glossaryStyles } from "./glossary-styles.js";

import { noticeStyles } from "./notice-styles.js";

import { noticeView } from "./notice-view.js";

import { purposesSection } from "./sections/purposes-section.js";

import { tokens, type } from "./surface.js";

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
    static styles=[ tokens, type, noticeStyles, factsStyles, disclosureStyles, glossaryStyles ];
    #consent=new ConsentController(this, readNotice);
    constructor() {
        super();
        this.headingLevel = 2;
    }
    render() {
        const {settings: settings} = this.#consent;
        if (!settings) return html`<slot></slot>`;
        return purposesSection(noticeView(this.#consent, settings, this.headingLevel));
    }
}

export { PurposesElement };
