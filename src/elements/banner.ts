import { html, nothing, render } from 'lit/html.js';
import { chooseLanguage } from '../config/localize';
import { readBanner } from '../config/read-banner';
import type { BannerButton } from '../config/types/banner';
import type { Consent } from '../core/consent';
import { sharedStore } from '../core/shared-store';
import type { PageStore, Saved } from '../core/store';
import { adoptPageFont } from './adopt-page-font';
import { applyTheme } from './apply-theme';
import { bannerPanel } from './banner-panel';
import { bannerStyles } from './banner-styles';
import { overlay, tokens, type } from './sheets';
import { speaker } from './speaker';
import { canSpeak } from './words';

/** In Node there is no element to be; importing this file changes nothing there either. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * The first layer: says what the site would like to do, and asks. A labelled region that never takes focus and
 * never covers a focused control; with `layout: modal` a native modal dialog. Only a press of a button answers:
 * Escape closes the modal for this view and records nothing.
 *
 * Every new visitor waits for this element, and it changes only when the store does. It therefore draws with Lit's
 * templates alone, without `LitElement`, which would double what a first visit loads.
 *
 * @slot - Shown while the file is not there.
 * @csspart panel - The surface.
 * @csspart title - The heading.
 * @csspart text - What it says.
 * @csspart remark - What this visitor should know besides: what has changed since the last answer, or what Global
 *   Privacy Control has refused.
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
export class BannerElement extends Base {
  /** The value of `start()`; the page's one if left out. */
  store: object | undefined;
  /** Is told what became of an answer. */
  answered: ((saved: Saved) => void) | undefined;

  readonly #root = this.attachShadow({ mode: 'open' });
  #release: (() => void)[] = [];
  #drawing: Promise<void> | undefined;
  #shown = false;

  connectedCallback(): void {
    // The page's own may be parsed when ours is up already.
    for (const other of document.querySelectorAll(`html > ${this.localName}`))
      if (other !== this) other.remove();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(tokens + overlay + type + bannerStyles);
    this.#root.adoptedStyleSheets = [sheet];
    document.addEventListener('shirase:ready', this.#attach);
    this.#attach();
  }

  disconnectedCallback(): void {
    document.removeEventListener('shirase:ready', this.#attach);
    this.#detach();
    this.#hide();
    // A dialog that was moved while it was open cannot be opened again.
    render(nothing, this.#root);
  }

  /** Resolves when what was last asked for has been drawn. */
  get updateComplete(): Promise<void> {
    return this.#drawing ?? Promise.resolve();
  }

  get #store(): PageStore | undefined {
    return (this.store as PageStore | undefined) ?? sharedStore<PageStore>();
  }

  #attach = (): void => {
    this.#detach();
    const store = this.#store;
    if (store) this.#release = [store.subscribe(this.#redraw), store.screen.subscribe(this.#redraw)];
    this.#redraw();
  };

  #detach(): void {
    for (const release of this.#release) release();
  }

  #redraw = (): void => {
    this.#drawing ??= Promise.resolve().then(() => this.#draw());
  };

  #draw(): void {
    this.#drawing = undefined;
    if (!this.isConnected) return;
    const store = this.#store;
    const consent = store?.get();
    if (store && consent?.ready) this.#drawFor(store, consent);
    else render(html`<slot></slot>`, this.#root);
  }

  #drawFor(store: PageStore, { asked, language, model }: Consent): void {
    const settings = readBanner(store.source());
    const voice = speaker(chooseLanguage([this.lang, language], settings.languages), settings);
    const { banner, remarks } = store.screen.get();
    const open = banner ?? asked;
    // What is there stays until the words have come, so that nothing is said in one language and then in another.
    if (open && !canSpeak(voice.language, store, this.#redraw)) return;
    const acts = {
      press: this.#press,
      showPreferences: store.showPreferences,
      dismiss: this.#dismiss,
      remark: remarks?.(voice.language),
    };
    applyTheme(this, settings.theme);
    adoptPageFont(this, settings.theme);
    render(
      html`<div lang=${voice.language}>
        ${open ? bannerPanel({ settings, voice, model, ...acts }) : nothing}
      </div>`,
      this.#root,
    );
    this.dataset['edge'] = this.#root.querySelector('.panel.top') ? 'top' : 'bottom';
    if (open) this.#show();
    else this.#hide();
  }

  #show(): void {
    if (this.#shown) return;
    this.#shown = true;
    const panel = this.#root.querySelector<HTMLElement & { showModal?(): void }>('.panel');
    panel?.showModal?.();
    this.#fire('shirase:shown');
  }

  #hide(): void {
    if (!this.#shown) return;
    this.#shown = false;
    this.#fire('shirase:hidden');
  }

  #fire(name: 'shirase:shown' | 'shirase:hidden'): void {
    document.dispatchEvent(new CustomEvent(name, { detail: { element: this } }));
  }

  #press = (name: BannerButton): void => {
    const store = this.#store;
    if (!store) return;
    if (name === 'preferences') return store.showPreferences();
    const answer = name === 'acknowledge' ? name : (`${name}All` as const);
    void store[answer]('banner').then(this.answered);
    store.screen.set({ banner: null, preferences: false });
  };

  /** Closing answers nothing: the next page asks again. */
  #dismiss = (): void => {
    if (this.#shown) this.#store?.hide();
  };
}
