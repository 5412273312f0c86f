import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SectionName } from '../config/types/small-types';

export const anchorId = (name: SectionName): string => `shirase-${name}`;

const isAsked = ({ id }: HTMLElement): boolean =>
  [id, encodeURIComponent(id)].some((written) => location.hash === `#${written}`);

/**
 * Gives each section of a notice a place that an address can name. What lies in a shadow root cannot be named, so the
 * places are empty children of the notice, slotted in front of the sections; the browser itself then goes there, from
 * links on this page and on others, back and forth. An id that the page has given to something else stays with that.
 */
export class SectionAnchors implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #anchors = new Map<SectionName, HTMLElement>();
  #hasLed = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes away the places of all sections but these; before these are drawn, so that no link counts on the others. */
  keep(names: readonly SectionName[]): void {
    for (const [name, anchor] of this.#anchors) if (!names.includes(name)) this.#remove(name, anchor);
  }

  /** Gives each of these sections its place, once they are drawn. */
  place(names: readonly SectionName[]): void {
    this.keep(names);
    for (const name of names) this.#add(name);
    if (names.length) this.#lead();
  }

  hostDisconnected(): void {
    for (const [name, anchor] of this.#anchors) this.#remove(name, anchor);
  }

  #add(name: SectionName): void {
    const id = anchorId(name);
    if (this.#anchors.get(name)?.parentNode === this.#host || this.#isTaken(id)) return;
    const anchor = Object.assign(document.createElement('span'), { id, slot: id });
    this.#anchors.set(name, anchor);
    this.#host.prepend(anchor);
  }

  /** The fallback, which is not seen by now, may have the same ids: of two the browser takes the first. */
  #isTaken(id: string): boolean {
    const found = document.getElementById(id);
    return !!found && (found === this.#host || !this.#host.contains(found));
  }

  #remove(name: SectionName, anchor: HTMLElement): void {
    anchor.remove();
    this.#anchors.delete(name);
  }

  /** The browser looked for the place that the address names before we were there. A visitor who has moved on is left. */
  #lead(): void {
    if (this.#hasLed) return;
    this.#hasLed = true;
    const asked = [...this.#anchors.values()].find(isAsked);
    if (scrollY === 0) asked?.scrollIntoView();
  }
}
