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
import { dataSent, recipient, purposes, mechanism, trigger, linked, transfer, retention, minors, policy } from './service-details.js';
import { switchStatus } from './service-state.js';
import { ServiceSwitches } from './service-switches.js';
import { tokens, type } from './surface.js';

/**
 * The external-transmission notice: for every service what is sent, to whom and why, in the order of the rule, and how
 * to opt out (Telecommunications Business Act Art. 27-12; Enforcement Regulations Art. 22-2-28 to 22-2-31). All of it
 * is in sight without any operation, in the page's type and never under 16 px.
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart title - Its heading.
 * @csspart definition - What an external transmission is.
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
class TransmissionsElement extends LitElement {
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
        const { transmissions } = settings.notice;
        const words = { title: 'transmissions.title', term: 'glossary.external-transmission' };
        const cards = serviceCards(settings.services, view, (service, heading) => this.#content(service, heading, view));
        return html `${sectionFrame(transmissions, { ...words, lead: transmissions.intro, note: transmissions.note }, cards, view)}
    ${switchStatus(view)}`;
    }
    #content(service, heading, view) {
        return {
            facts: [
                dataSent(service, view),
                recipient(service, view),
                ...purposes(service, view),
                mechanism(service, view),
                trigger(service, view),
                optOutList(service, view, heading),
                linked(service, view),
                transfer(service, view),
                retention(service, view),
                minors(service, view),
                policy(service, view),
            ],
        };
    }
}

export { TransmissionsElement };
