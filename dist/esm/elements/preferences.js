import { LitElement, html, nothing } from 'lit';
import { readNotice } from '../config/read-notice.js';
import { applyTheme } from './apply-theme.js';
import { ConsentController } from './consent-controller.js';
import { preferencesContent } from './preferences-content.js';
import { PreferencesDraft } from './preferences-draft.js';
import { preferencesGroups } from './preferences-groups.js';
import { preferencesStyles } from './preferences-styles.js';
import { serviceStyles } from './service-styles.js';
import { tokens, overlay, type } from './surface.js';
import { switchStyles } from './switch-styles.js';
import { preferencesWording } from './wording/preferences.js';

/**
 * The second layer: a native modal dialog with a switch for each category and each service, what each service
 * sends and to whom, and the receipt of the last choice. It opens with the focus on its heading when the store's
 * screen asks for it. Only a press of "accept", "reject", "save" or "withdraw" answers; Escape and the close
 * button record nothing. The focus returns to where it was.
 *
 * @slot - Shown while the file is not there.
 * @csspart dialog - The dialog.
 * @csspart title - The heading.
 * @csspart close - The button that closes and records nothing.
 * @csspart withdraw - The button that takes the consent back; there once something was agreed to.
 * @csspart category - One category.
 * @csspart switch - The switch of a category or service.
 * @csspart service - One service.
 * @csspart accept - The button that accepts all.
 * @csspart reject - The button that rejects all; as large and as strong as the other.
 * @csspart save - The button that saves what is set.
 * @cssprop --shirase-accent - Buttons, switches, links, focus.
 * @cssprop --shirase-surface - The background.
 * @cssprop --shirase-text - The text.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family.
 * @fires shirase:shown - On `document`, with `{ element }`.
 * @fires shirase:hidden - On `document`, with `{ element }`.
 */
class PreferencesElement extends LitElement {
    static properties = {
        store: { attribute: false },
        config: { attribute: false },
        lang: { reflect: true },
        said: { state: true },
    };
    static styles = [tokens, overlay, type, preferencesStyles, switchStyles, serviceStyles];
    #consent = new ConsentController(this, readNotice);
    #acts = {
        accept: () => this.#answer('preferences.saved', (store) => store.acceptAll('preferences')),
        reject: () => this.#answer('preferences.saved', (store) => store.rejectAll('preferences')),
        save: () => this.#answer('preferences.saved', (store, choices) => store.choose(choices, 'preferences')),
        withdraw: () => this.#answer('preferences.withdrawn', (store) => store.withdraw()),
        close: () => this.#close(),
        set: (id, on) => {
            this.#sheet?.draft.set(id, on);
            this.requestUpdate();
        },
        open: (category) => {
            this.#sheet?.opened.add(category);
            this.requestUpdate();
        },
    };
    #sheet;
    #shown = false;
    constructor() {
        super();
        this.said = '';
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#hide();
    }
    /** Not in `willUpdate`, which runs before the controller knows the store. */
    update(changed) {
        const { settings, store } = this.#consent;
        if (settings)
            applyTheme(this, settings.theme);
        const rules = store?.screen.get().preferences ? store.settings()?.rules : undefined;
        if (!settings || !rules) {
            this.#hide();
            this.#sheet = undefined;
        }
        else {
            this.#sheet ??= {
                draft: new PreferencesDraft(rules, this.#granted),
                groups: preferencesGroups(settings, rules),
                opened: new Set(),
            };
        }
        super.update(changed);
    }
    render() {
        const { settings, consent } = this.#consent;
        if (!settings)
            return html `<slot></slot>`;
        const voice = this.#consent.voice(settings);
        return html `
      <dialog part="dialog" lang=${voice.language} aria-labelledby="title" @close=${this.#dismiss}>
        ${this.#sheet && consent
            ? preferencesContent({
                ...this.#sheet,
                voice,
                consent,
                agreed: this.#hasAgreed,
                acts: this.#acts,
            })
            : nothing}
      </dialog>
      <p class="unseen" role="status" lang=${voice.language}>${this.said}</p>
    `;
    }
    updated() {
        if (this.#sheet && !this.#shown)
            this.#show();
    }
    get #dialog() {
        return this.renderRoot.querySelector('dialog');
    }
    /** What is allowed now; nothing is ticked for a visitor who has yet to opt in (CJEU C-673/17, Planet49). */
    get #granted() {
        const { consent } = this.#consent;
        return !consent || (consent.model === 'optIn' && consent.asked) ? [] : consent.granted;
    }
    /** Whether anything is granted that can be refused. */
    get #hasAgreed() {
        const rules = this.#consent.store?.settings()?.rules;
        return this.#consent.consent?.granted.some((id) => rules?.get(id)?.required === false) ?? false;
    }
    #show() {
        this.#shown = true;
        this.said = '';
        this.#dialog?.showModal();
        this.#fire('shirase:shown');
    }
    #hide() {
        if (!this.#shown)
            return;
        this.#shown = false;
        this.#dialog?.close();
        this.#fire('shirase:hidden');
    }
    #fire(name) {
        document.dispatchEvent(new CustomEvent(name, { detail: { element: this } }));
    }
    /** The dialog closes first: the focus is back before the first layer leaves and takes care of its own. */
    #answer(done, choose) {
        const { store, settings } = this.#consent;
        if (!store || !settings || !this.#sheet)
            return;
        this.#hide();
        const { saved } = choose(store, this.#sheet.draft.choices());
        store.screen.set({ banner: null, preferences: false });
        this.#announce(this.#consent.voice(settings).word(preferencesWording, saved ? done : 'preferences.notSaved'));
    }
    /** A live region speaks when its words change after it stands there. */
    #announce(words) {
        requestAnimationFrame(() => (this.said = words));
    }
    /** Closing answers nothing; a first layer that is there stays. */
    #close() {
        const { store } = this.#consent;
        this.#hide();
        store?.screen.set({ ...store.screen.get(), preferences: false });
    }
    /** The event comes late: an element that was moved may be open again by then. */
    #dismiss = () => {
        if (this.#shown && !this.#dialog?.open)
            this.#close();
    };
}

export { PreferencesElement };
