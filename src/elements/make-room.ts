/**
 * Makes room on the page for a panel over its edge: as long as it is there, the page scrolls a focused control clear
 * of it (WCAG 2.2, 2.4.11), at its end into a padding that it gets then. Until then nothing on the page moves.
 * Gives the way to take the room back.
 */
export function makeRoom(panel: HTMLElement, edge: string): () => void {
  const { style } = document.documentElement;
  const [side, end] = [`scroll-padding-${edge}`, 'padding-bottom'];
  const [before, endBefore] = [style.getPropertyValue(side), style.getPropertyValue(end)];
  const give = (name: string): void => style.setProperty(name, `${panel.offsetHeight}px`);
  const observer = new ResizeObserver(() => give(side));
  // WebKit pays no heed to the padding when the focus moves, and at the end of the page nobody can.
  // What has the focus can lie in a shadow root, whose host may be as long as the page.
  const clear = (event: FocusEvent): void => {
    if (!document.body.contains(event.target as Node)) return;
    const over = panel.getBoundingClientRect();
    const { top, bottom } = (event.composedPath()[0] as Element).getBoundingClientRect();
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
