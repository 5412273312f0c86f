import { LitElement, html } from 'lit';
import { readNotice } from '../config/read-notice.js';
import { adSwitch } from './ad-switch.js';
import { adSwitchStyles } from './ad-switch-styles.js';
import { applyTheme } from './apply-theme.js';
import { ConsentController } from './consent-controller.js';
import { factsStyles } from './facts-styles.js';
import { noticeStyles } from './notice-styles.js';
import { noticeView } from './notice-view.js';
import { optOutList } from './opt-out-list.js';
import { sectionFrame } from './section-frame.js';
import { serviceCards } from './service-cards.js';
import { recipient, purposes, dataSent, linked, minors, policy } from './service-details.js';
import { switchStatus } from './service-state.js';
import { ServiceSwitches } from './service-switches.js';
import { tokens, type } from './surface.js';
import { noticeWording } from './wording/notices.js';

/**
 * The partners of behavioural advertising: what each does, its own opt-out page and policy, and our own switch, which
 * takes effect at once. Says what opting out does not cover.
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart title - Its heading.
 * @csspart definition - What behavioural advertising is.
 * @csspart lead - The file's introduction.
 * @csspart caveat - What opting out does not cover.
 * @csspart note - The file's note.
 * @csspart service - One partner.
 * @csspart service-name - Its heading.
 * @csspart control - Our own switch with its words and its effect.
 * @csspart switch - The switch itself.
 * @csspart state - Whether it may send now.
 * @csspart facts - The list of its facts.
 * @csspart label - The name of a fact.
 * @csspart value - The fact.
 * @csspart list - A list of items.
 * @csspart opt-outs - The ways to opt out elsewhere.
 * @csspart consequence - What opting out costs.
 * @csspart unsaved - Said where a setting could not be saved.
 * @csspart none - Said where there is no partner.
 * @cssprop --shirase-accent - Links, the switch, the focus ring.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
class AdOptOutsElement extends LitElement {
    static properties = {
        store: { attribute: false },
        config: { attribute: false },
        lang: { reflect: true },
        headingLevel: { attribute: 'heading-level', type: Number },
    };
    static styles = [tokens, type, noticeStyles, factsStyles, adSwitchStyles];
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
        const { adOptOuts } = settings.notice;
        const words = { title: 'adOptOuts.title', term: 'glossary.behavioural-advertising' };
        const partners = settings.services.filter(({ behavioralAds }) => behavioralAds);
        const content = html `${partners.length ? this.#caveat(view) : ''}
    ${serviceCards(partners, view, (service, heading) => this.#content(service, heading, view))}`;
        return html `${sectionFrame(adOptOuts, { ...words, lead: adOptOuts.intro, note: adOptOuts.note }, content, view)}
    ${switchStatus(view)}`;
    }
    #caveat({ voice }) {
        return html `<p part="caveat">${voice.word(noticeWording, 'adOptOuts.caveat')}</p>`;
    }
    #content(service, heading, view) {
        const control = adSwitch(service, heading, view);
        const elsewhere = control ? service.optOut.filter(({ by }) => by !== 'widget') : service.optOut;
        return {
            control,
            facts: [
                recipient(service, view),
                ...purposes(service, view),
                optOutList(service, view, heading, elsewhere),
                dataSent(service, view),
                linked(service, view),
                minors(service, view),
                policy(service, view),
            ],
        };
    }
}

export { AdOptOutsElement };
