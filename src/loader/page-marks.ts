import type { Shirase } from '../shirase';

/** What the page's own markup may ask for: it can open things and refuse, never accept. */
export function obeyPageMarks(shirase: Shirase): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const mark = target?.closest('[data-shirase],shirase-preferences-link:not(:defined)');
    if (!mark) return;
    const wish = mark.getAttribute('data-shirase') ?? 'preferences';
    if (wish === 'preferences') shirase.showPreferences();
    else if (wish === 'reject') shirase.rejectAll();
    else return;
    event.preventDefault();
  });
}
