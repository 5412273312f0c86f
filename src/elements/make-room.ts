/**
 * Makes room on the page for a panel over its edge: as long as it is there, the page scrolls a focused control clear
 * of it (WCAG 2.2, 2.4.11), at its end into a padding that it gets then. Until then nothing on the page moves.
 * Gives the way to take the room back.
 */
function beside(panel: HTMLElement, edge: string): () => void {
  const { style } = document.documentElement;
  const [side, end] = [`scroll-padding-${edge}`, 'padding-bottom'];
  const [before, endBefore] = [style.getPropertyValue(side), style.getPropertyValue(end)];
  const give = (name: string): void => style.setProperty(name, `${panel.offsetHeight}px`);
  const observer = new ResizeObserver(() => give(side));
  // WebKit pays no heed to the padding when the focus moves, and at the end of the page nobody can.
  const clear = ({ target }: FocusEvent): void => {
    if (!document.body.contains(target as Node)) return;
    const over = panel.getBoundingClientRect();
    const { top, bottom } = (target as Element).getBoundingClientRect();
    const covered = edge === 'top' ? Math.min(0, top - over.bottom) : Math.max(0, bottom - over.top);
    if (covered > 0) give(end);
    scrollBy(0, covered);
  };
  observer.observe(panel);
  document.addEventListener('focusin', clear);
  return () => {
    observer.disconnect();
    document.removeEventListener('focusin', clear);
    style.setProperty(side, before);
    style.setProperty(end, endBefore);
  };
}

let isMade = false;

/**
 * Makes room on the page for the first layer, each time it is shown; called once, before or after. The script tag
 * fetches it with the second layer, while the visitor reads. A modal window needs no room.
 */
export function makeRoom(): void {
  if (isMade) return;
  isMade = true;
  let giveBack = (): void => undefined;
  const follow = (banner: Element | null): void => {
    const panel = banner?.shadowRoot?.querySelector<HTMLElement>('section.panel');
    if (panel) giveBack = beside(panel, (banner as HTMLElement).dataset['edge'] ?? 'bottom');
  };
  document.addEventListener('shirase:shown', ({ detail }) => follow(detail.element));
  document.addEventListener('shirase:hidden', ({ detail }) => {
    if (!detail.element.matches('shirase-banner')) return;
    giveBack();
    giveBack = () => undefined;
  });
  follow(document.querySelector('shirase-banner'));
}
