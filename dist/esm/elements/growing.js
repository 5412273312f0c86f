import { noChange } from "lit";

import { AsyncDirective } from "lit/async-directive.js";

import { directive } from "lit/directive.js";

const slice = 16;

class Growing extends AsyncDirective {
    #list;
    #items=[];
    #draw=() => noChange;
    #done=0;
    #there=0;
    #channel;
    render(items, draw) {
        return items.map((item, index) => draw(item, index));
    }
    update(part, [items, draw]) {
        this.#list = part.parentNode;
        this.#items = items;
        this.#draw = draw;
        this.#done = 0;
        if (this.#there) return this.#drawn(performance.now() + slice);
        this.#keepRoom(items.length);
        this.#wait();
        return noChange;
    }
    disconnected() {
        this.#stop();
    }
    #stop() {
        removeEventListener("beforeprint", this.#finish);
    }
    * #drawn(end) {
        const [items, from] = [ this.#items, this.#done ];
        let index = 0;
        for (;index < from; index += 1) yield noChange;
        for (;index < items.length && (index === from || performance.now() < end); index += 1) {
            yield this.#draw(items[index], index);
            this.#done = index + 1;
        }
        for (;index < Math.min(items.length, this.#there); index += 1) yield noChange;
        this.#there = index;
        this.#keepRoom(this.#items.length - this.#there);
        if (this.#done < this.#items.length) this.#wait(); else this.#stop();
    }
    #keepRoom(missing) {
        if (!this.#list) return;
        this.#list.style.paddingBlockEnd = missing ? `calc(${missing} * var(--_item))` : "";
        this.#list.ariaBusy = missing ? "true" : null;
    }
    #wait() {
        addEventListener("beforeprint", this.#finish);
        if (this.#channel) return;
        this.#channel = new MessageChannel;
        this.#channel.port1.onmessage = this.#goOn;
        this.#channel.port2.postMessage("");
    }
    #goOn=() => {
        this.#channel?.port1.close();
        this.#channel = undefined;
        if (this.isConnected) this.setValue(this.#drawn(performance.now() + slice));
    };
    #finish=() => this.setValue(this.#drawn(Infinity));
}

const grow = directive(Growing);

const growing = (items, draw) => grow(items, draw);

export { growing };
