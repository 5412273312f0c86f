import { html, LitElement, type PropertyValues } from 'lit';
import { direction } from '../config/localize';
import type { NoticeSettings, Service } from '../config/notice-settings';
import { readNotice } from '../config/read-notice';
import { trouble } from '../config/trouble';
import type { PageStore } from '../core/store';
import { webAddress } from '../core/web-address';
import { ConsentController, type ScreenHost } from './consent-controller';
import { embedPanel, undeclared } from './embed-panel';
import { embedStyles } from './embed-styles';
import { loadOnce } from './load-once';
import { noticeView, type NoticeView } from './notice-view';
import { tokens, type } from './surface';

/**
 * Stands in the place of a gated frame until its service is allowed, in the frame's own size: says who would receive
 * what, and offers to load it once or to allow the service always. "Once" opens this one frame in this page view and
 * records nothing; an answer that leaves the service refused closes it. The `<iframe data-src>` in it keeps its title
 * and all its attributes. What it says about the service it takes from the file; a service that the file does not
 * declare stays shut, and the page is told by the problem `embed-service`.
 *
 * @slot - Shown over the frame's place while the file is not there: a link to the video, for instance.
 * @slot frame - The frame; the element puts it there itself.
 * @csspart panel - What stands in the frame's place.
 * @csspart title - What the frame shows.
 * @csspart text - Who would receive something.
 * @csspart list - What is sent.
 * @csspart policy - The recipient's policy.
 * @csspart once - The button that loads the frame once.
 * @csspart always - The button that allows the service.
 * @cssprop --shirase-accent - Buttons, links, focus.
 * @cssprop --shirase-surface - The background.
 * @cssprop --shirase-text - The text.
 * @cssprop --shirase-radius - Rounded corners.
 * @cssprop --shirase-font - The font family; the page's own if left out.
 */
export class EmbedElement extends LitElement implements ScreenHost {
  static override properties = {
    store: { attribute: false },
    config: { attribute: false },
    lang: { reflect: true },
    service: { reflect: true },
    unsaved: { state: true },
  };

  static override styles = [tokens, type, embedStyles];

  /** The value of `start()`; the page's one if left out. */
  declare store: ScreenHost['store'];
  /** The file's content, instead of the store's. */
  declare config: unknown;
  /** The id of the service, or one of its other names. */
  declare service: string;
  /** Whether the last press could not be kept. */
  declare unsaved: boolean;

  readonly #consent = new ConsentController<NoticeSettings>(this, readNotice);
  readonly #children = new MutationObserver(() => this.requestUpdate());
  readonly #size = new ResizeObserver(() => this.#fit());
  #endOnce: (() => void) | undefined;
  #missed: string | undefined;
  #hadFocus = false;

  constructor() {
    super();
    this.service = '';
    this.unsaved = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#children.observe(this, { childList: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
    this.#size.disconnect();
    this.#endOnce?.();
  }

  /** Not in `willUpdate`, which runs before the controller knows the store. */
  protected override update(changed: PropertyValues): void {
    const { file, store } = this.#consent;
    if (this.#frame) this.#frame.slot = 'frame';
    if (file && store) this.#name(store);
    this.#hadFocus = !!this.shadowRoot?.activeElement;
    super.update(changed);
  }

  protected override render(): unknown {
    if (!this.#frame) return html`<slot></slot>`;
    const frame = html`<slot name="frame" class=${this.#isOpen ? '' : 'shut'}></slot>`;
    if (this.#isOpen) return frame;
    const { settings, store } = this.#consent;
    if (!settings || !store)
      return html`${frame}
        <div part="panel" class="panel"><slot></slot></div>`;
    const view = noticeView(this.#consent, settings, 2);
    return html`${frame}
      <div
        part="panel"
        class="panel"
        role="group"
        aria-labelledby="title"
        lang=${view.voice.language}
        dir=${direction(view.voice.language)}
      >
        ${this.#panel(store, view)}
      </div>`;
  }

  /** What the visitor asked for takes the place of the button that was pressed. */
  protected override updated(): void {
    const frame = this.#frame;
    if (!frame) return;
    this.#size.observe(frame);
    this.#fit();
    if (this.#hadFocus && this.#isOpen) frame.focus();
  }

  get #frame(): HTMLIFrameElement | null {
    return this.querySelector<HTMLIFrameElement>(':scope > iframe');
  }

  get #service(): Service | undefined {
    const name = this.service || this.#frame?.dataset['service'];
    return this.#consent.file?.services.find(
      ({ id, alias }) => name && (id === name || alias.includes(name)),
    );
  }

  /** The gates open the frame; a tag that names a category and a service needs both. */
  readonly #isAllowed = (): boolean => {
    const { store } = this.#consent;
    const { category, service } = this.#frame?.dataset ?? {};
    return !!service && [category, service].every((id) => id === undefined || !!store?.allows(id));
  };

  get #isOpen(): boolean {
    return !!this.#endOnce || this.#isAllowed();
  }

  /**
   * Lets the service decide alone, unless the frame waits for a category that is not the service's own. The gates look at
   * what comes to the page, so a frame that has got its name comes again.
   */
  #name(store: PageStore): void {
    const [frame, service] = [this.#frame, this.#service];
    if (!frame) return;
    if (!service?.id || !store.settings()?.rules.has(service.id)) return this.#miss(store);
    const { dataset } = frame;
    if (dataset['category'] === service.category) delete dataset['category'];
    if (dataset['service'] === service.id) return;
    dataset['service'] = service.id;
    frame.replaceWith(frame);
  }

  #miss(store: PageStore): void {
    if (this.#missed === this.service) return;
    this.#missed = this.service;
    store.tell(trouble('embed-service', this.service));
  }

  #panel(store: PageStore, view: NoticeView): unknown {
    const service = this.#service;
    const frame = this.#frame;
    if (!frame || !service?.id || this.#missed === this.service) {
      return undeclared(this.service, frame?.title ?? '', view);
    }
    const { id } = service;
    const decides = frame.dataset['category'] === undefined;
    return embedPanel(
      service,
      {
        title: frame.title,
        unsaved: this.unsaved,
        once: () => this.#loadOnce(frame, store),
        always: decides ? () => void this.#allow(id, store) : undefined,
      },
      view,
    );
  }

  #loadOnce(frame: HTMLIFrameElement, store: PageStore): void {
    const { src = '' } = frame.dataset;
    if (!src || !webAddress(src)) return store.tell(trouble('frame-url', src));
    this.#endOnce = loadOnce(frame, this.#isAllowed, store, () => {
      this.#endOnce = undefined;
      this.requestUpdate();
    });
    this.requestUpdate();
  }

  async #allow(id: string, store: PageStore): Promise<void> {
    const { saved } = await store.choose({ services: { [id]: true } }, 'embed');
    this.unsaved = !saved;
  }

  #fit(): void {
    const frame = this.#frame;
    const panel = this.shadowRoot?.querySelector<HTMLElement>('.panel');
    if (!frame || !panel) return;
    const { offsetTop, offsetLeft, offsetWidth, offsetHeight } = frame;
    const box = { top: offsetTop, left: offsetLeft, width: offsetWidth, height: offsetHeight };
    for (const [name, value] of Object.entries(box)) panel.style.setProperty(`--_${name}`, `${value}px`);
  }
}
