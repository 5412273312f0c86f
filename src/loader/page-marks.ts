import type { Shirase } from '../shirase';

/** What the page's own markup may ask for: it can open things and refuse, never accept. */
export function obeyPageMarks({ showPreferences, rejectAll }: Shirase): void {
  const wishes = new Map<string, () => unknown>([
    ['preferences', showPreferences],
    ['reject', () => rejectAll()],
  ]);
  document.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest?.('[data-shirase],shirase-preferences-link:not(:defined)');
    const obey = mark && wishes.get(mark.getAttribute('data-shirase') ?? 'preferences');
    if (!obey) return;
    event.preventDefault();
    obey();
  });
}
