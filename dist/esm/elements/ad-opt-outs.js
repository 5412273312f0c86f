import { LitElement, html } from "lit";

import { readNotice } from "../config/read-notice.js";

import { adSwitch } from "./ad-switch.js";

import { adSwitchStyles } from "./ad-switch-styles.js";

import { ConsentController } from "./consent-controller.js";

import { factsStyles } from "./facts-styles.js";

import { noticeStyles } from "./notice-styles.js";

import { noticeView } from "./notice-view.js";

import { optOutList } from "./opt-out-list.js";

import { sectionFrame } from "./section-frame.js";

import { serviceCards } from "./service-cards.js";

import { recipient, purposes, dataSent, linked, minors, policy } from "./service-details.js";

import { switchStatus } from "./service-state.js";

import { ServiceSwitches } from "./service-switches.js";

import { tokens, type } from "./surface.js";

import { noticeWording } from "./wording/notices.js";

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
    static styles=[ tokens, type, noticeStyles, factsStyles, adSwitchStyles ];
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
        const {adOptOuts: adOptOuts} = settings.notice;
        const words = {
            title: "adOptOuts.title",
            term: "glossary.behavioural-advertising"
        };
        const partners = settings.services.filter(({behavioralAds: behavioralAds}) => behavioralAds);
        const content = html`${partners.length ? this.#caveat(view) : ""}
    ${serviceCards(partners, view, (service, heading) => this.#content(service, heading, view))}`;
        return html`${sectionFrame(adOptOuts, {
            ...words,
            lead: adOptOuts.intro,
            note: adOptOuts.note
        }, content, view)}
    ${switchStatus(view)}`;
    }
    #caveat({voice: voice}) {
        return html`<p part="caveat">${voice.word(noticeWording, "adOptOuts.caveat")}</p>`;
    }
    #content(service, heading, view) {
        const control = adSwitch(service, heading, view);
        const elsewhere = control ? service.optOut.filter(({by: by}) => by !== "widget") : service.optOut;
        return {
            control: control,
            facts: [ recipient(service, view), ...purposes(service, view), optOutList(service, view, heading, elsewhere), dataSent(service, view), linked(service, view), minors(service, view), policy(service, view) ]
        };
    }
}

export { AdOptOutsElement };
