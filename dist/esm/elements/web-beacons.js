import { LitElement, html } from 'lit';
import { readNotice } from '../config/read-notice.js';
import { applyTheme } from './apply-theme.js';
import { ConsentController } from './consent-controller.js';
import { factsStyles } from './facts-styles.js';
import { noticeStyles } from './notice-styles.js';
import { noticeView } from './notice-view.js';
import { optOutList } from './opt-out-list.js';
import { sectionFrame } from './section-frame.js';
import { serviceCards } from './service-cards.js';
import { recipient, dataSent, purposes, trigger, linkedCookies, ourAccess, policy } from './service-details.js';
import { switchStatus } from './service-state.js';
import { ServiceSwitches } from './service-switches.js';
import { tokens, type } from './surface.js';

const usesBeacon = ({ mechanism }) => mechanism.includes('web-beacon') || mechanism.includes('email-beacon');
/**
 * The web-beacon notice: what a web beacon is, and every service that uses one, on pages or in e-mail: who receives
 * what it records and why, which cookie it is linked to, how to refuse it and what refusing costs.
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart title - Its heading.
 * @csspart definition - What a web beacon is.
 * @csspart lead - The file's introduction.
 * @csspart note - The file's note.
 * @csspart service - One service.
 * @csspart service-name - Its heading.
 * @csspart state - Whether it may send now.
 * @csspart facts - The list of its facts.
 * @csspart label - The name of a fact.
 * @csspart value - The fact.
 * @csspart list - A list of items.
 * @csspart opt-outs - The ways to opt out.
 * @csspart switch - Our own switch.
 * @csspart consequence - What opting out costs.
 * @csspart unsaved - Said where a setting could not be saved.
 * @csspart none - Said where there is no service.
 * @cssprop --shirase-accent - Links, the focus ring.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
class WebBeaconsElement extends LitElement {
    static properties = {
        store: { attribute: false },
        config: { attribute: false },
        lang: { reflect: true },
        headingLevel: { attribute: 'heading-level', type: Number },
    };
    static styles = [tokens, type, noticeStyles, factsStyles];
    #consent = new ConsentController(this, readNotice);
    #switches = new ServiceSwitches(this, this.#consent);
    constructor() {
        super();
        this.headingLevel = 2;
    }
    /** Not in `willUpdate`, which runs before the controller knows the store. */
    update(changed) {
        const { settings } = this.#consent;
        if (settings)
            applyTheme(this, settings.theme);
        super.update(changed);
    }
    render() {
        const { settings } = this.#consent;
        if (!settings)
            return html `<slot></slot>`;
        const view = { ...noticeView(this.#consent, settings, this.headingLevel), switches: this.#switches };
        const { beacons } = settings.notice;
        const words = { title: 'beacons.title', term: 'glossary.web-beacon' };
        const services = settings.services.filter(usesBeacon);
        const cards = serviceCards(services, view, (service, heading) => this.#content(service, heading, view));
        return html `${sectionFrame(beacons, { ...words, lead: beacons.intro, note: beacons.note }, cards, view)}
    ${switchStatus(view)}`;
    }
    #content(service, heading, view) {
        return {
            facts: [
                recipient(service, view),
                dataSent(service, view, 'service.recorded'),
                ...purposes(service, view),
                trigger(service, view),
                linkedCookies(service, view),
                ourAccess(service, view),
                optOutList(service, view, heading),
                policy(service, view),
            ],
        };
    }
}

export { WebBeaconsElement };
