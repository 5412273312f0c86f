import { LitElement, html, nothing } from 'lit';
import { readNotice } from '../config/read-notice.js';
import { applyTheme } from './apply-theme.js';
import { ConsentController } from './consent-controller.js';
import { statement, numberedList, itemList } from './item-list.js';
import { noticeLink } from './notice-link.js';
import { factsStyles } from './facts-styles.js';
import { noticeStyles } from './notice-styles.js';
import { noticeView } from './notice-view.js';
import { sectionFrame } from './section-frame.js';
import { tokens, type } from './surface.js';
import { topic } from './topic.js';
import { exceptionWording } from './wording/exceptions.js';
import { noticeWording } from './wording/notices.js';
import { purposeWording } from './wording/purposes.js';

const word = ({ voice }, key) => voice.word(purposeWording, key);
/** A line under its name; nothing where there is nothing to say. */
function labelled(key, value, view) {
    const label = view.voice.word(noticeWording, 'notice.labelled', { label: word(view, key) });
    return value === nothing ? nothing : html `<p>${label}${value}</p>`;
}
/**
 * The purposes of use of personal information, by whose information it is: how and from where it is obtained, the
 * purposes in up to three levels, and what happens beyond them (APPI Art. 17, 18, 21).
 *
 * @slot - Shown while the file is not there.
 * @csspart section - The whole.
 * @csspart title - Its heading.
 * @csspart lead - The file's note.
 * @csspart topic - One group of people, or one statement.
 * @csspart topic-title - Its heading.
 * @csspart topic-text - What it says.
 * @csspart list - A list of items.
 * @csspart note - A note to a group.
 * @cssprop --shirase-accent - Links, the focus ring.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
class PurposesElement extends LitElement {
    static properties = {
        store: { attribute: false },
        config: { attribute: false },
        lang: { reflect: true },
        headingLevel: { attribute: 'heading-level', type: Number },
    };
    static styles = [tokens, type, noticeStyles, factsStyles];
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
        const { purposes } = settings.notice;
        const beyond = topic(word(view, 'purposes.beyond'), [statement(purposes.beyond, view)], view);
        const content = [
            purposes.groups.map((group) => this.#group(group, view)),
            beyond,
            this.#exceptions(purposes, view),
        ];
        return sectionFrame(purposes, { title: 'purposes.title', lead: purposes.note }, content, view);
    }
    #group({ subject, route, source, items, link, note }, view) {
        const { voice } = view;
        const parts = [
            labelled('purposes.route', route ? word(view, `route.${route}`) : nothing, view),
            labelled('purposes.source', voice.text(source), view),
            numberedList(items, view),
            link ? html `<p>${noticeLink(link, view)}</p>` : nothing,
            voice.has(note) ? html `<p part="note">${voice.text(note)}</p>` : nothing,
        ];
        return topic(voice.text(subject), parts, view);
    }
    #exceptions({ exceptions }, view) {
        const lead = html `<p>${word(view, 'purposes.exceptionsLead')}</p>`;
        const cases = exceptions.flatMap((one) => {
            if (typeof one !== 'string')
                return one;
            return {
                text: { [view.voice.language]: view.voice.word(exceptionWording, `exception.${one}`) },
                items: [],
                link: undefined,
            };
        });
        const list = itemList(cases, view);
        return topic(word(view, 'purposes.exceptions'), list === nothing ? [] : [lead, list], view);
    }
}

export { PurposesElement };
