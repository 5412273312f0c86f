import { LitElement, html } from "lit";

import { readNotice } from "../config/read-notice.js";

import { ConsentController } from "./consent-controller.js";

import { factsStyles } from "./facts-styles.js";

import { noticeStyles } from "./notice-styles.js";

import { noticeView } from "./notice-view.js";

import { optOutList } from "./opt-out-list.js";

import { sectionFrame } from "./section-frame.js";

import { serviceCards } from "./service-cards.js";

import { recipient, dataSent, purposes, trigger, linkedCookies, ourAccess, policy } from "./service-details.js";

import { switchStatus } from "./service-state.js";

import { ServiceSwitches } from "./service-switches.js";

import { tokens, type } from "./surface.js";

const usesBeacon = ({mechanism: mechanism}) => mechanism.includes("web-beacon") || mechanism.includes("email-beacon");

class WebBeaconsElement extends LitElement {
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
        const {beacons: beacons} = settings.notice;
        const words = {
            title: "beacons.title",
            term: "glossary.web-beacon"
        };
        const services = settings.services.filter(usesBeacon);
        const cards = serviceCards(services, view, (service, heading) => this.#content(service, heading, view));
        return html`${sectionFrame(beacons, {
            ...words,
            lead: beacons.intro,
            note: beacons.note
        }, cards, view)}
    ${switchStatus(view)}`;
    }
    #content(service, heading, view) {
        return {
            facts: [ recipient(service, view), dataSent(service, view, "service.recorded"), ...purposes(service, view), trigger(service, view), linkedCookies(service, view), ourAccess(service, view), optOutList(service, view, heading), policy(service, view) ]
        };
    }
}

export { WebBeaconsElement };
