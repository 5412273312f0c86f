import { nothing, html } from "lit";

import { direction } from "../config/localize.js";

import { anchorId } from "./section-anchors.js";

import { wholeNoticeWording } from "./wording/notice.js";

const chain = "M6.7 9.3l2.6-2.6M7.5 4.6l1.6-1.6a2.8 2.8 0 0 1 4 4l-1.7 1.6M8.5 11.4l-1.6 1.6a2.8 2.8 0 0 1-4-4l1.7-1.6";

const tick = "M3 8.5l3.5 3.5L13 5";

class CopyLinks {
    #host;
    #last;
    constructor(host) {
        this.#host = host;
        host.addController(this);
    }
    hostDisconnected() {
        this.#last = undefined;
    }
    button(name, voice) {
        if (!navigator.clipboard) return nothing;
        const isCopied = this.#last?.name === name && this.#last.done;
        return html`<button
      type="button"
      part="copy"
      id=${`${name}-copy`}
      aria-label=${voice.plainWord(wholeNoticeWording, "notice.copy")}
      aria-labelledby=${`${name}-title ${name}-copy`}
      @click=${() => this.#copy(name)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${isCopied ? tick : chain} /></svg>
    </button>`;
    }
    status(voice) {
        const key = this.#last?.done ? "notice.copied" : "notice.notCopied";
        return html`<p class="unseen" role="status" lang=${voice.language} dir=${direction(voice.language)}>
      ${this.#last ? voice.word(wholeNoticeWording, key) : nothing}
    </p>`;
    }
    async #copy(name) {
        const address = new URL(`#${anchorId(name)}`, location.href);
        const done = await navigator.clipboard.writeText(address.href).then(() => true, () => false);
        if (!done) location.hash = address.hash;
        this.#last = {
            name: name,
            done: done
        };
        this.#host.requestUpdate();
    }
}

export { CopyLinks };
