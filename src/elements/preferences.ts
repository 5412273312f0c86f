import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { direction } from '../config/localize';
import type { NoticeSettings } from '../config/notice-settings';
import { readNotice } from '../config/read-notice';
import type { Id } from '../config/types/small-types';
import type { Choices } from '../core/answer';
import type { PageStore, Saved } from '../core/store';
import { adoptPageFont } from './adopt-page-font';
import { ConsentController, type ScreenHost } from './consent-controller';
import { disclosureStyles } from './disclosure-styles';
import { glossaryStyles } from './glossary-styles';
import { gpcRefused } from './gpc-refused';
import { preferencesContent } from './preferences-content';
import { PreferencesDraft } from './preferences-draft';
import { preferencesGroups, type PreferencesGroup } from './preferences-groups';
import { preferencesStyles } from './preferences-styles';
import type { PreferencesActs } from './preferences-view';
import { ReloadOffer } from './reload-offer';
import { reloadStyles } from './reload-styles';
import { remarks } from './remarks';
import { saveReceipts } from './save-receipts';
import { serviceStyles } from './service-styles';
import { overlay, tokens, type } from './surface';
import { switchStyles } from './switch-styles';
import { preferencesWording, type PreferencesKey } from './wording/preferences';

/** What is on the screen from opening to closing. The switches start at what is allowed then. */
interface Sheet {
  readonly draft: PreferencesDraft;
  readonly groups: readonly PreferencesGroup[];
  readonly opened: Set<Id>;
}

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
 * @csspart download - The button that saves the receipts as a file; there once there was a choice.
 * @csspart withdraw - The button that takes the consent back; there once something was agreed to.
 * @csspart remark - What this visitor should know besides: what has changed since the last answer, or what Global
 *   Privacy Control has refused.
 * @csspart glossary - A term to be explained: Global Privacy Control, consent record.
 * @csspart term - The same with what it means.
 * @csspart term-name - What opens it.
 * @csspart term-definition - What it means.
 * @csspart category - One category.
 * @csspart switch - The switch of a category or service.
 * @csspart service - One service.
 * @csspart accept - The button that accepts all.
 * @csspart reject - The button that rejects all; as large and as strong as the other.
 * @csspart save - The button that saves what is set.
 * @csspart reload - The offer to load the page again, after a refusal of what has run on it.
 * @csspart reload-now - The button that does so.
 * @csspart reload-later - The button that takes the offer away.
 * @cssprop --shirase-accent - Buttons, switches, links, focus.
 * @cssprop --shirase-surface - The background.
 * @cssprop --shirase-text - The text.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family.
 * @fires shirase:shown - On `document`, with `{ element }`.
 * @fires shirase:hidden - On `document`, with `{ element }`.
 */
export class PreferencesElement extends LitElement implements ScreenHost {
  static override properties = {
    store: { attribute: false },
    config: { attribute: false },
    lang: { reflect: true },
    said: { state: true },
  };

  static override styles = [
    tokens,
    overlay,
    type,
    preferencesStyles,
    reloadStyles,
    switchStyles,
    serviceStyles,
    disclosureStyles,
    glossaryStyles,
  ];

  /** The value of `start()`; the page's one if left out. */
  declare store: ScreenHost['store'];
  /** The file's content, instead of the store's. */
  declare config: unknown;
  /** What is announced politely. */
  declare said: string;

  readonly #consent = new ConsentController<NoticeSettings>(this, readNotice);
  readonly #acts: PreferencesActs = {
    accept: () => this.#answer('preferences.saved', (store) => store.acceptAll('preferences')),
    reject: () => this.#answer('preferences.saved', (store) => store.rejectAll('preferences')),
    save: () => this.#answer('preferences.saved', (store, choices) => store.choose(choices, 'preferences')),
    withdraw: () => this.#answer('preferences.withdrawn', (store) => store.withdraw('preferences')),
    close: () => this.#close(),
    download: async () => saveReceipts((await this.#consent.store?.receipts()) ?? []),
    set: (id, on) => {
      this.#sheet?.draft.set(id, on);
      this.requestUpdate();
    },
    open: (category) => {
      this.#sheet?.opened.add(category);
      this.requestUpdate();
    },
  };
  readonly #reload = new ReloadOffer(this);
  #sheet: Sheet | undefined;
  #shown = false;

  constructor() {
    super();
    this.said = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hide();
  }

  /** Not in `willUpdate`, which runs before the controller knows the store. */
  protected override update(changed: PropertyValues): void {
    const { file, store } = this.#consent;
    if (file) adoptPageFont(this, file.theme);
    const rules = store?.screen.get().preferences ? store.settings()?.rules : undefined;
    // The words for it are asked for when it is to be seen.
    const settings = rules && this.#consent.settings;
    if (!settings || !store) {
      this.#hide();
      this.#sheet = undefined;
    } else {
      this.#sheet ??= {
        draft: new PreferencesDraft(rules, store.get().granted),
        groups: preferencesGroups(settings, rules),
        opened: new Set(),
      };
    }
    super.update(changed);
  }

  protected override render(): unknown {
    const { file, consent, store } = this.#consent;
    if (!file) return html`<slot></slot>`;
    const voice = this.#consent.voice(file);
    return html`
      <dialog
        part="dialog"
        lang=${voice.language}
        dir=${direction(voice.language)}
        aria-labelledby="title"
        @close=${this.#dismiss}
      >
        ${
          this.#sheet && consent && store
            ? preferencesContent({
                ...this.#sheet,
                voice,
                consent,
                agreed: this.#hasAgreed,
                remarks: remarks(store, voice.language),
                gpc: gpcRefused(store).length > 0,
                glossary: file.glossary,
                acts: this.#acts,
              })
            : nothing
        }
      </dialog>
      ${this.#reload.panel(voice, file)}
      <p class="unseen" role="status" lang=${voice.language} dir="auto">${this.said}</p>
    `;
  }

  protected override updated(): void {
    if (this.#sheet && !this.#shown) this.#show();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** Whether anything is granted that can be refused. */
  get #hasAgreed(): boolean {
    const rules = this.#consent.store?.settings()?.rules;
    return this.#consent.consent?.granted.some((id) => rules?.get(id)?.required === false) ?? false;
  }

  #show(): void {
    this.#shown = true;
    this.said = '';
    this.#reload.take();
    this.#dialog?.showModal();
    this.#fire('shirase:shown');
  }

  #hide(): void {
    if (!this.#shown) return;
    this.#shown = false;
    this.#dialog?.close();
    this.#fire('shirase:hidden');
  }

  #fire(name: 'shirase:shown' | 'shirase:hidden'): void {
    document.dispatchEvent(new CustomEvent(name, { detail: { element: this } }));
  }

  /** The dialog closes first: the focus is back before the first layer leaves and takes care of its own. */
  async #answer(
    done: PreferencesKey,
    choose: (store: PageStore, choices: Choices) => Promise<Saved>,
  ): Promise<void> {
    const { store, file } = this.#consent;
    if (!store || !file || !this.#sheet) return;
    this.#hide();
    const answer = choose(store, this.#sheet.draft.choices());
    store.screen.set({ banner: null, preferences: false });
    const { saved } = await answer;
    const voice = this.#consent.voice(file);
    this.#reload.look(store);
    const kept = voice.plainWord(preferencesWording, saved ? done : 'preferences.notSaved');
    this.#announce(`${kept} ${this.#reload.words(voice, file)}`);
  }

  /** A live region speaks when its words change after it stands there. */
  #announce(words: string): void {
    requestAnimationFrame(() => (this.said = words));
  }

  /** Closing answers nothing; a first layer that is there stays. */
  #close(): void {
    const { store } = this.#consent;
    this.#hide();
    store?.screen.set({ ...store.screen.get(), preferences: false });
  }

  /** The event comes late: an element that was moved may be open again by then. */
  #dismiss = (): void => {
    if (this.#shown && !this.#dialog?.open) this.#close();
  };
}
