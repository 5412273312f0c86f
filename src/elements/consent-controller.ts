import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { chooseLanguage } from '../config/localize';
import type { ScreenSettings } from '../config/notice-settings';
import type { LanguageTag } from '../config/types/small-types';
import type { Consent } from '../core/consent';
import { sharedStore } from '../core/shared-store';
import type { PageStore } from '../core/store';
import { applyTheme } from './apply-theme';
import { Voice } from './voice';
import { canSpeak } from './words';

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
  #file: Settings | undefined;
  #language: LanguageTag | undefined;

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
    this.#file = source === undefined ? undefined : this.#door(source);
    if (this.#file) applyTheme(this.#host, this.#file.theme);
  }

  /** What the element's door reads of the file; `undefined` until the file is there. */
  get file(): Settings | undefined {
    return this.#file;
  }

  /** The same, for what is to be drawn: `undefined` until there are words to say it with. This asks for them. */
  get settings(): Settings | undefined {
    return this.#file && this.#canSpeak(this.#file) ? this.#file : undefined;
  }

  /** The language that was spoken last, if any was. */
  get language(): LanguageTag | undefined {
    return this.#language;
  }

  get consent(): Consent | undefined {
    return this.#store?.get();
  }

  get store(): PageStore | undefined {
    return this.#store;
  }

  /** Speaks the element's language, else the page's, as far as the file has it. */
  voice(settings: Settings): Voice {
    return new Voice(this.#language ?? settings.languages.default, settings);
  }

  /** Another language is spoken once its words have come; until then it stays with the one before. */
  #canSpeak({ languages }: Settings): boolean {
    const wishes = [this.#host.lang || undefined, this.consent?.language, document.documentElement.lang];
    const language = chooseLanguage(wishes, languages);
    if (canSpeak(language, this.#store, this.#redraw)) this.#language = language;
    return this.#language !== undefined;
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
