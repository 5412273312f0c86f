import { LitElement, html } from 'lit';
import { readNotice } from '../config/read-notice.js';
import { applyTheme } from './apply-theme.js';
import { ConsentController } from './consent-controller.js';
import { cookieStatements } from './cookie-statements.js';
import { cookieTable } from './cookie-table.js';
import { cookieTableStyles } from './cookie-table-styles.js';
import { factsStyles } from './facts-styles.js';
import { noticeStyles } from './notice-styles.js';
import { noticeView } from './notice-view.js';
import { sectionFrame } from './section-frame.js';
import { sectionHeading } from './section-heading.js';
import { tokens, type } from './surface.js';
import { cookieWording } from './wording/cookies.js';

/**
 * The cookie notice: what cookies are, what they are used for and how to refuse them, then the declaration of every
 * cookie with its setter, party, lifetime and purpose.
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart title - Its heading.
 * @csspart lead - The file's note.
 * @csspart definition - What a cookie is.
 * @csspart topic - One statement.
 * @csspart topic-title - Its heading.
 * @csspart topic-text - What it says.
 * @csspart facts - A list of named facts.
 * @csspart label - The name of a fact.
 * @csspart value - The fact.
 * @csspart list - A list of items.
 * @csspart preferences - The button that opens the settings.
 * @csspart list-title - The heading of the declaration.
 * @csspart table - The declaration.
 * @csspart setter - The row that names a service and who sets its cookies.
 * @csspart cookie - The row of one cookie.
 * @csspart cookie-name - Its name.
 * @csspart wildcard - What an asterisk in a name means.
 * @csspart none - Said where there are no cookies.
 * @cssprop --shirase-accent - Links, the focus ring.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
class CookiesElement extends LitElement {
    static properties = {
        store: { attribute: false },
        config: { attribute: false },
        lang: { reflect: true },
        headingLevel: { attribute: 'heading-level', type: Number },
    };
    static styles = [tokens, type, noticeStyles, factsStyles, cookieTableStyles];
    #consent = new ConsentController(this, readNotice);
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
        const view = noticeView(this.#consent, settings, this.headingLevel);
        const { cookies } = settings.notice;
        const list = view.voice.word(cookieWording, 'cookies.list');
        const content = html `${cookieStatements(view)}
    ${sectionHeading(view.level + 1, list, { part: 'list-title', id: 'cookie-list' })} ${cookieTable(view)}`;
        return sectionFrame(cookies, { title: 'cookies.title', lead: cookies.note }, content, view);
    }
}

export { CookiesElement };
