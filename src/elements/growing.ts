import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart, type DirectiveResult } from 'lit/directive.js';

type Draw<Item> = (item: Item, index: number) => unknown;

/** Milliseconds before the page may draw and listen again; a task is felt from 50 on. */
const slice = 16;

class Growing extends AsyncDirective {
  #list: HTMLElement | undefined;
  #items: readonly unknown[] = [];
  #draw: Draw<never> = () => noChange;
  /** How many are as they should be now; the others that stand there still are as they were. */
  #done = 0;
  #there = 0;
  #channel: MessageChannel | undefined;

  override render(items: readonly unknown[], draw: Draw<never>): unknown {
    return items.map((item, index) => draw(item as never, index));
  }

  override update(part: ChildPart, [items, draw]: [readonly unknown[], Draw<never>]): unknown {
    this.#list = part.parentNode as HTMLElement;
    this.#items = items;
    this.#draw = draw;
    this.#done = 0;
    if (this.#there) return this.#drawn(performance.now() + slice);
    // The very first take longest, and what stands around the list has just been read and drawn.
    this.#keepRoom(items.length);
    this.#wait();
    return noChange;
  }

  protected override disconnected(): void {
    this.#stop();
  }

  #stop(): void {
    removeEventListener('beforeprint', this.#finish);
  }

  /** Lit takes one after the other, and has drawn it when it asks for the next. */
  *#drawn(end: number): Iterable<unknown> {
    const [items, from] = [this.#items, this.#done];
    let index = 0;
    for (; index < from; index += 1) yield noChange;
    for (; index < items.length && (index === from || performance.now() < end); index += 1) {
      yield this.#draw(items[index] as never, index);
      this.#done = index + 1;
    }
    for (; index < Math.min(items.length, this.#there); index += 1) yield noChange;
    this.#there = index;
    this.#keepRoom(this.#items.length - this.#there);
    if (this.#done < this.#items.length) this.#wait();
    else this.#stop();
  }

  /** What follows the list stays where it is: nobody who reads there is pushed down by what comes above. */
  #keepRoom(missing: number): void {
    if (!this.#list) return;
    this.#list.style.paddingBlockEnd = missing ? `calc(${missing} * var(--_item))` : '';
    this.#list.ariaBusy = missing ? 'true' : null;
  }

  /** In a later task, also on a page that nobody sees, where timers and frames wait. */
  #wait(): void {
    addEventListener('beforeprint', this.#finish);
    if (this.#channel) return;
    this.#channel = new MessageChannel();
    this.#channel.port1.onmessage = this.#goOn;
    this.#channel.port2.postMessage('');
  }

  #goOn = (): void => {
    this.#channel?.port1.close();
    this.#channel = undefined;
    if (this.isConnected) this.setValue(this.#drawn(performance.now() + slice));
  };

  #finish = (): void => this.setValue(this.#drawn(Infinity));
}

const grow = directive(Growing);

/**
 * A long list, which is the whole content of its element: drawn in tasks of its own, as much as there is time for in
 * each, so that the page can draw and listen in between. All at once for print, and in Node. Each item that is still to
 * come counts as `--_item` high.
 */
export const growing = <Item>(items: readonly Item[], draw: Draw<Item>): DirectiveResult => grow(items, draw);
