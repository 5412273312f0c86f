import { LitElement, html } from "lit";

import { direction } from "../config/localize.js";

import { readNotice } from "../config/read-notice.js";

import { trouble } from "../config/trouble.js";

import { webAddress } from "../core/web-address.js";

import { ConsentController } from "./consent-controller.js";

import { undeclared, embedPanel } from "./embed-panel.js";

import { embedStyles } from "./embed-styles.js";

import { loadOnce } from "./load-once.js";

import { noticeView } from "./notice-view.js";

import { tokens, type } from "./surface.js";

class EmbedElement extends LitElement {
    static properties={
        store: {
            attribute: false
        },
        config: {
            attribute: false
        },
        lang: {
            reflect: true
        },
        service: {
            reflect: true
        },
        unsaved: {
            state: true
        }
    };
    static styles=[ tokens, type, embedStyles ];
    #consent=new ConsentController(this, readNotice);
    #children=new MutationObserver(() => this.requestUpdate());
    #size=new ResizeObserver(() => this.#fit());
    #endOnce;
    #missed;
    #hadFocus=false;
    constructor() {
        super();
        this.service = "";
        this.unsaved = false;
    }
    connectedCallback() {
        super.connectedCallback();
        this.#children.observe(this, {
            childList: true
        });
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#children.disconnect();
        this.#size.disconnect();
        this.#endOnce?.();
    }
    update(changed) {
        const {file: file, store: store} = this.#consent;
        if (this.#frame) this.#frame.slot = "frame";
        if (file && store) this.#name(store);
        this.#hadFocus = !!this.shadowRoot?.activeElement;
        super.update(changed);
    }
    render() {
        if (!this.#frame) return html`<slot></slot>`;
        const frame = html`<slot name="frame" class=${this.#isOpen ? "" : "shut"}></slot>`;
        if (this.#isOpen) return frame;
        const {settings: settings, store: store} = this.#consent;
        if (!settings || !store) return html`${frame}
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
    updated() {
        const frame = this.#frame;
        if (!frame) return;
        this.#size.observe(frame);
        this.#fit();
        if (this.#hadFocus && this.#isOpen) frame.focus();
    }
    get #frame() {
        return this.querySelector(":scope > iframe");
    }
    get #service() {
        const name = this.service || this.#frame?.dataset["service"];
        return this.#consent.file?.services.find(({id: id, alias: alias}) => name && (id === name || alias.includes(name)));
    }
    #isAllowed=() => {
        const {store: store} = this.#consent;
        const {category: category, service: service} = this.#frame?.dataset ?? {};
        return !!service && [ category, service ].every(id => id === undefined || !!store?.allows(id));
    };
    get #isOpen() {
        return !!this.#endOnce || this.#isAllowed();
    }
    #name(store) {
        const [frame, service] = [ this.#frame, this.#service ];
        if (!frame) return;
        if (!service?.id || !store.settings()?.rules.has(service.id)) return this.#miss(store);
        const {dataset: dataset} = frame;
        if (dataset["category"] === service.category) delete dataset["category"];
        if (dataset["service"] === service.id) return;
        dataset["service"] = service.id;
        frame.replaceWith(frame);
    }
    #miss(store) {
        if (this.#missed === this.service) return;
        this.#missed = this.service;
        store.tell(trouble("embed-service", this.service));
    }
    #panel(store, view) {
        const service = this.#service;
        const frame = this.#frame;
        if (!frame || !service?.id || this.#missed === this.service) {
            return undeclared(this.service, frame?.title ?? "", view);
        }
        const {id: id} = service;
        const decides = frame.dataset["category"] === undefined;
        return embedPanel(service, {
            title: frame.title,
            unsaved: this.unsaved,
            once: () => this.#loadOnce(frame, store),
            always: decides ? () => void this.#allow(id, store) : undefined
        }, view);
    }
    #loadOnce(frame, store) {
        const {src: src = ""} = frame.dataset;
        if (!src || !webAddress(src)) return store.tell(trouble("frame-url", src));
        this.#endOnce = loadOnce(frame, this.#isAllowed, store, () => {
            this.#endOnce = undefined;
            this.requestUpdate();
        });
        this.requestUpdate();
    }
    async #allow(id, store) {
        const {saved: saved} = await store.choose({
            services: {
                [id]: true
            }
        }, "embed");
        this.unsaved = !saved;
    }
    #fit() {
        const frame = this.#frame;
        const panel = this.shadowRoot?.querySelector(".panel");
        if (!frame || !panel) return;
        const {offsetTop: offsetTop, offsetLeft: offsetLeft, offsetWidth: offsetWidth, offsetHeight: offsetHeight} = frame;
        const box = {
            top: offsetTop,
            left: offsetLeft,
            width: offsetWidth,
            height: offsetHeight
        };
        for (const [name, value] of Object.entries(box)) panel.style.setProperty(`--_${name}`, `${value}px`);
    }
}

export { EmbedElement };
