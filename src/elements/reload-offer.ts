import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { direction } from '../config/localize';
import type { NoticeSettings } from '../config/notice-settings';
import type { Id } from '../config/types/small-types';
import { withoutMarks } from '../config/without-marks';
import { stillRunning } from '../core/still-running';
import type { PageStore } from '../core/store';
import { makeRoom } from './make-room';
import type { Voice } from './voice';
import { wordList } from './word-list';
import { reloadWording } from './wording/reload';

/** Offers to load the page again where what was refused has run on it. It takes no focus, and covers nothing focused. */
export class ReloadOffer implements ReactiveController {
  readonly #host: LitElement;
  #running: readonly Id[] = [];
  #giveBack: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('[part=reload]');
    if (panel) this.#giveBack ??= makeRoom(panel, 'bottom');
    else this.#release();
  }

  hostDisconnected(): void {
    this.#running = [];
    this.#release();
  }

  /** Looks at what has run here and is refused now. */
  look(store: PageStore): void {
    this.#running = stillRunning(store.allows);
    this.#host.requestUpdate();
  }

  take(): void {
    this.#running = [];
    this.#host.requestUpdate();
  }

  /** What it says; empty where there is nothing to offer. */
  words(voice: Voice, settings: NoticeSettings): string {
    if (!this.#running.length) return '';
    return voice.plainWord(reloadWording, 'reload.text', { names: this.#names(voice, settings) });
  }

  panel(voice: Voice, settings: NoticeSettings): TemplateResult | typeof nothing {
    if (!this.#running.length) return nothing;
    const names = this.#names(voice, settings);
    return html`<section
      part="reload"
      lang=${voice.language}
      dir=${direction(voice.language)}
      aria-labelledby="reload"
    >
      <p id="reload">${voice.word(reloadWording, 'reload.text', { names })}</p>
      <button type="button" part="reload-now" @click=${() => location.reload()}>
        ${voice.word(reloadWording, 'reload.now')}
      </button>
      <button type="button" part="reload-later" class="quiet" @click=${() => this.take()}>
        ${voice.word(reloadWording, 'reload.later')}
      </button>
    </section>`;
  }

  #names(voice: Voice, { services, categories }: NoticeSettings): string {
    const name = (id: Id): string =>
      withoutMarks(
        voice.plain(
          services.find((one) => one.id === id)?.name ?? categories.find((one) => one.id === id)?.label,
        ),
      ) || id;
    return wordList(this.#running.map(name), voice.language).join('');
  }

  #release(): void {
    this.#giveBack?.();
    this.#giveBack = undefined;
  }
}
