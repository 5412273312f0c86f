import type { Shirase } from '../shirase';

/** What the page's own markup may ask for: it can open things and refuse, never accept. */
export function obeyPageMarks({ showPreferences, rejectAll }: Shirase): void {
  document.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest?.('[data-shirase],shirase-preferences-link:not(:defined)');
    const wish = mark?.getAttribute('data-shirase') ?? (mark && 'preferences');
    if (wish === 'preferences') showPreferences();
    else if (wish === 'reject') void rejectAll();
    else return;
    event.preventDefault();
  });
}
