import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { direction } from '../config/localize';
import type { SectionName } from '../config/types/small-types';
import { anchorId } from './section-anchors';
import type { Voice } from './voice';
import { wholeNoticeWording } from './wording/notice';

const chain =
  'M6.7 9.3l2.6-2.6M7.5 4.6l1.6-1.6a2.8 2.8 0 0 1 4 4l-1.7 1.6M8.5 11.4l-1.6 1.6a2.8 2.8 0 0 1-4-4l1.7-1.6';
const tick = 'M3 8.5l3.5 3.5L13 5';

/** Copies links to sections, and says whether it could. */
export class CopyLinks implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #last: { readonly name: SectionName; readonly done: boolean } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#last = undefined;
  }

  /** A button for one section; none where the browser lets nothing be copied. */
  button(name: SectionName, voice: Voice): TemplateResult | typeof nothing {
    if (!(navigator as Partial<Navigator>).clipboard) return nothing;
    const isCopied = this.#last?.name === name && this.#last.done;
    return html`<button
      type="button"
      part="copy"
      id=${`${name}-copy`}
      aria-label=${voice.plainWord(wholeNoticeWording, 'notice.copy')}
      aria-labelledby=${`${name}-title ${name}-copy`}
      @click=${() => this.#copy(name)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${isCopied ? tick : chain} /></svg>
    </button>`;
  }

  /** What a press did, for those who cannot see it. */
  status(voice: Voice): TemplateResult {
    const key = this.#last?.done ? 'notice.copied' : 'notice.notCopied';
    return html`<p class="unseen" role="status" lang=${voice.language} dir=${direction(voice.language)}>
      ${this.#last ? voice.word(wholeNoticeWording, key) : nothing}
    </p>`;
  }

  async #copy(name: SectionName): Promise<void> {
    const address = new URL(`#${anchorId(name)}`, location.href);
    const done = await navigator.clipboard.writeText(address.href).then(
      () => true,
      () => false,
    );
    if (!done) location.hash = address.hash;
    this.#last = { name, done };
    this.#host.requestUpdate();
  }
}
