/**
 * Room on the page for what stands over its edge: as long as it is there, the page scrolls a focused control
 * clear of it (WCAG 2.2, 2.4.11). Nothing on the page moves.
 */
export class PageRoom {
  #observer: ResizeObserver | undefined;
  #giveBack: (() => void) | undefined;

  make(panel: HTMLElement, top: boolean): void {
    const { style } = document.documentElement;
    const side = top ? 'scroll-padding-top' : 'scroll-padding-bottom';
    const before = style.getPropertyValue(side);
    this.#observer = new ResizeObserver(() => style.setProperty(side, `${panel.offsetHeight}px`));
    this.#observer.observe(panel);
    this.#giveBack = () => style.setProperty(side, before);
  }

  giveBack(): void {
    this.#observer?.disconnect();
    this.#giveBack?.();
    this.#giveBack = undefined;
  }
}
