import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Banner, BannerSettings } from '../config/notice-settings';
import { readBanner } from '../config/read-banner';
import type { Link } from '../config/read/link';
import type { BannerButton } from '../config/types/banner';
import { applyTheme } from './apply-theme';
import { bannerButtons } from './banner-buttons';
import { bannerStyles } from './banner-styles';
import { ConsentController, type ScreenHost } from './consent-controller';
import { linkTo } from './link-to';
import { PageRoom } from './page-room';
import { overlay, tokens, type } from './surface';
import type { Voice } from './voice';
import { bannerWording } from './wording/banner';

/**
 * The first layer: says what the site would like to do, and asks. A labelled region that never takes focus and
 * never covers a focused control; with `layout: modal` a native modal dialog. Only a press of a button answers:
 * Escape closes the modal for this view and records nothing.
 *
 * @slot - Shown while the file is not there.
 * @csspart panel - The surface.
 * @csspart title - The heading.
 * @csspart text - What it says.
 * @csspart buttons - The row of buttons.
 * @csspart accept - The button that accepts all.
 * @csspart reject - The button that rejects all; as large and as strong as the other.
 * @csspart preferences - The button that opens the second layer.
 * @csspart acknowledge - The button that says "read".
 * @cssprop --shirase-accent - Buttons, links, focus.
 * @cssprop --shirase-surface - The background.
 * @cssprop --shirase-text - The text.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family.
 * @cssprop --shirase-z-index - The stacking order.
 * @fires shirase:shown - On `document`, with `{ element }`.
 * @fires shirase:hidden - On `document`, with `{ element }`.
 */
export class BannerElement extends LitElement implements ScreenHost {
  static override properties = {
    store: { attribute: false },
    config: { attribute: false },
    lang: { reflect: true },
    said: { state: true },
  };

  static override styles = [tokens, type, overlay, bannerStyles];

  /** The value of `start()`; the page's one if left out. */
  declare store: ScreenHost['store'];
  /** The file's content, for a page that starts nothing. */
  declare config: unknown;
  /** What is announced politely. */
  declare said: string;

  readonly #consent = new ConsentController<BannerSettings>(this, readBanner);
  readonly #room = new PageRoom();
  #shown = false;
  #before: EventTarget | null = null;

  constructor() {
    super();
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('focusin', this.#remember);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#hide();
  }

  protected override willUpdate(): void {
    const { settings } = this.#consent;
    if (settings) applyTheme(this, settings.theme);
    this.dataset['edge'] = settings?.banner.position?.startsWith('top') ? 'top' : 'bottom';
  }

  protected override render(): unknown {
    const { settings } = this.#consent;
    if (!settings) return html`<slot></slot>`;
    const voice = this.#consent.voice(settings);
    return html`
      ${this.#isOpen ? this.#panel(settings.banner, voice) : nothing}
      <p class="unseen" role="status" lang=${voice.language}>${this.said}</p>
    `;
  }

  protected override updated(_changed: PropertyValues): void {
    const open = this.#isOpen && this.#consent.settings !== undefined;
    if (open && !this.#shown) this.#show();
    else if (!open) this.#hide();
  }

  get #isOpen(): boolean {
    const { store, consent } = this.#consent;
    return store?.screen.get().banner ?? consent?.asked ?? false;
  }

  get #panelElement(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.panel');
  }

  #panel(banner: Banner, voice: Voice): TemplateResult {
    const { layout, position = '' } = banner;
    const classes = `panel ${layout} ${position.replace('-', ' ')}`;
    const content = this.#content(banner, voice);
    if (layout === 'modal') {
      return html`<dialog part="panel" class=${classes} lang=${voice.language} aria-labelledby="title" @close=${this.#dismiss}>
        ${content}
      </dialog>`;
    }
    return html`<section part="panel" class=${classes} lang=${voice.language} aria-labelledby="title">${content}</section>`;
  }

  #content({ layout, title, text, links, buttons, labels }: Banner, voice: Voice): TemplateResult {
    const named = bannerButtons(this.#consent.consent?.model ?? null, buttons);
    return html`<div class="content">
      <div class="words">
        <h2 id="title" part="title" tabindex="-1" ?autofocus=${layout === 'modal'}>
          ${voice.has(title) ? voice.text(title) : voice.word(bannerWording, 'banner.title')}
        </h2>
        <p part="text">${voice.has(text) ? voice.text(text) : voice.word(bannerWording, 'banner.text')}</p>
        ${links.length ? this.#links(links, voice) : nothing}
      </div>
      <div class="buttons" part="buttons">${named.map((name) => this.#button(name, labels, voice))}</div>
    </div>`;
  }

  #links(links: readonly Link[], voice: Voice): TemplateResult {
    return html`<ul>
      ${links.map((link) => html`<li>${linkTo(link, voice, this.#consent)}</li>`)}
    </ul>`;
  }

  #button(name: BannerButton, labels: Banner['labels'], voice: Voice): TemplateResult {
    const label = voice.has(labels[name]) ? voice.text(labels[name]) : voice.word(bannerWording, `banner.${name}`);
    return name === 'preferences'
      ? html`<button type="button" part=${name} class="quiet" @click=${this.#openPreferences}>${label}</button>`
      : html`<button type="button" part=${name} @click=${() => this.#answer(name)}>${label}</button>`;
  }

  #show(): void {
    this.#shown = true;
    const panel = this.#panelElement;
    if (panel instanceof HTMLDialogElement) panel.showModal();
    else if (panel) this.#room.make(panel, this.dataset['edge'] === 'top');
    this.#announce(panel?.querySelector('h2')?.textContent ?? '');
    this.#fire('shirase:shown');
  }

  #hide(): void {
    if (!this.#shown) return;
    this.#shown = false;
    this.#room.giveBack();
    if (this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
    this.#fire('shirase:hidden');
  }

  /** A live region speaks when its words change after it stands there. */
  #announce(words: string): void {
    requestAnimationFrame(() => (this.said = words.trim()));
  }

  #fire(name: 'shirase:shown' | 'shirase:hidden'): void {
    document.dispatchEvent(new CustomEvent(name, { detail: { element: this } }));
  }

  #remember = (event: FocusEvent): void => {
    this.#before ??= event.relatedTarget;
  };

  #answer(name: Exclude<BannerButton, 'preferences'>): void {
    const { store, settings } = this.#consent;
    if (name === 'acknowledge') store?.acknowledge();
    else if (name === 'accept') store?.acceptAll('banner');
    else store?.rejectAll('banner');
    store?.screen.set({ banner: null, preferences: false });
    if (settings) this.#announce(this.#consent.voice(settings).word(bannerWording, 'banner.saved'));
  }

  /** Closing answers nothing: the next page asks again. */
  #dismiss = (): void => {
    if (this.#shown) this.#consent.store?.hide();
  };

  #openPreferences = (): void => this.#consent.store?.showPreferences();
}
