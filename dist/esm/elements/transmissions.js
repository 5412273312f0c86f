import { LitElement, html } from "lit";

import { readNotice } from "../config/read-notice.js";

import { ConsentController } from "./consent-controller.js";

import { factsStyles } from "./facts-styles.js";

import { noticeStyles } from "./notice-styles.js";

import { noticeView } from "./notice-view.js";

import { optOutList } from "./opt-out-list.js";

import { sectionFrame } from "./section-frame.js";

import { serviceCards } from "./service-cards.js";

import { dataSent, recipient, purposes, mechanism, trigger, linked, transfer, retention, minors, policy } from "./service-details.js";

import { switchStatus } from "./service-state.js";

import { ServiceSwitches } from "./service-switches.js";

import { tokens, type } from "./surface.js";

class TransmissionsElement extends LitElement {
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
    #switches=new ServiceSwitches(this, this.#consent);
    constructor() {
        super();
        this.headingLevel = 2;
    }
    render() {
        const {settings: settings} = this.#consent;
        if (!settings) return html`<slot></slot>`;
        const view = {
            ...noticeView(this.#consent, settings, this.headingLevel),
            switches: this.#switches
        };
        const {transmissions: transmissions} = settings.notice;
        const words = {
            title: "transmissions.title",
            term: "glossary.external-transmission"
        };
        const cards = serviceCards(settings.services, view, (service, heading) => this.#content(service, heading, view));
        return html`${sectionFrame(transmissions, {
            ...words,
            lead: transmissions.intro,
            note: transmissions.note
        }, cards, view)}
    ${switchStatus(view)}`;
    }
    #content(service, heading, view) {
        return {
            facts: [ dataSent(service, view), recipient(service, view), ...purposes(service, view), mechanism(service, view), trigger(service, view), optOutList(service, view, heading), linked(service, view), transfer(service, view), retention(service, view), minors(service, view), policy(service, view) ]
        };
    }
}

export { TransmissionsElement };
