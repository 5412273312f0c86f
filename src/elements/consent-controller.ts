import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chooseLanguage } from '../config/localize';
import type { ScreenSettings } from '../config/notice-settings';
import type { Consent } from '../core/consent';
import { sharedStore } from '../core/shared-store';
import type { PageStore } from '../core/store';
import { applyTheme } from './apply-theme';
import { Voice } from './voice';

/** What an element that shows something of the file can be given. */
export interface ScreenHost extends ReactiveControllerHost, HTMLElement {
  /** The value of `start()`; the page's one if left out. */
  store: object | undefined;
  /** The file's content, for a page that starts nothing. */
  config: unknown;
}

/** Reads the file by one of its doors. */
type Door<Settings> = (json: unknown) => Settings;

/**
 * Connects an element to the page's store, whichever comes first: it redraws on each change, and lets go when
 * the element leaves. The file is read once per element, by the door that the element needs, and gives it its look.
 */
export class ConsentController<Settings extends ScreenSettings> implements ReactiveController {
  readonly #host: ScreenHost;
  readonly #door: Door<Settings>;
  #store: PageStore | undefined;
  #release: (() => void)[] = [];
  #source: unknown;
  #settings: Settings | undefined;

  constructor(host: ScreenHost, door: Door<Settings>) {
    this.#host = host;
    this.#door = door;
    host.addController(this);
  }

  hostConnected(): void {
    this.#redraw();
    document.addEventListener('shirase:ready', this.#redraw);
  }

  hostDisconnected(): void {
    document.removeEventListener('shirase:ready', this.#redraw);
    this.#detach();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#wanted() !== this.#store) this.#attach();
    const usable = this.#store?.settings()?.usable ? this.#store.source() : undefined;
    const source = this.#host.config ?? usable;
    if (source === this.#source) return;
    this.#source = source;
    this.#settings = source === undefined ? undefined : this.#door(source);
    if (this.#settings) applyTheme(this.#host, this.#settings.theme);
  }

  /** What the element's door reads of the file; `undefined` until the file is there. */
  get settings(): Settings | undefined {
    return this.#settings;
  }

  get consent(): Consent | undefined {
    return this.#store?.get();
  }

  get store(): PageStore | undefined {
    return this.#store;
  }

  /** Speaks the element's language, else the page's, as far as the file has it. */
  voice(settings: Settings): Voice {
    const wishes = [this.#host.lang || undefined, this.consent?.language, document.documentElement.lang];
    return new Voice(chooseLanguage(wishes, settings.languages), settings);
  }

  #wanted(): PageStore | undefined {
    return (this.#host.store as PageStore | undefined) ?? sharedStore<PageStore>();
  }

  #redraw = (): void => this.#host.requestUpdate();

  #attach(): void {
    this.#detach();
    const store = this.#wanted();
    this.#store = store;
    if (store) this.#release = [store.subscribe(this.#redraw), store.screen.subscribe(this.#redraw)];
  }

  #detach(): void {
    for (const release of this.#release) release();
    this.#release = [];
    this.#store = undefined;
  }
}
