import { LitElement, html } from "lit";

import { readNotice } from "../config/read-notice.js";

import { adSwitchStyles } from "./ad-switch-styles.js";

import { ConsentController } from "./consent-controller.js";

import { disclosureStyles } from "./disclosure-styles.js";

import { factsStyles } from "./facts-styles.js";

import { glossaryStyles } from "./glossary-styles.js";

import { noticeStyles } from "./notice-styles.js";

import { noticeView } from "./notice-view.js";

import { adOptOutsSection } from "./sections/ad-opt-outs-section.js";

import { switchStatus } from "./service-state.js";

import { ServiceSwitches } from "./service-switches.js";

import { tokens, type } from "./surface.js";

class AdOptOutsElement extends LitElement {
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
    static styles=[ tokens, type, noticeStyles, factsStyles, disclosureStyles, glossaryStyles, adSwitchStyles ];
    #consent=new ConsentController(this, readNotice);
    #switches=new ServiceSwitches(this, this.#consent);
    constructor() {
        super();
        this.headingLevel = 2;
    }
    render() {
        const {settings: settings} = this.#consent;
        if (!settings) return html`<slot></slot>`;
        const view = noticeView(this.#consent, settings, this.headingLevel, this.#switches);
        return html`${adOptOutsSection(view)} ${switchStatus(view)}`;
    }
}

export { AdOptOutsElement };
