import { trouble } from '../config/trouble';
import type { PageStore } from '../core/store';
import { gated } from './gated';

/** Ids that gated tags name and the file does not have, without the `!` that asks for their refusal. */
function unknownIds({ rules, aliases }: NonNullable<ReturnType<PageStore['settings']>>): Set<string> {
  const tags = [...document.querySelectorAll<HTMLElement>(gated)];
  const ids = tags.flatMap(({ dataset: { category, service } }) =>
    [category, service].flatMap((id) => id ?? []),
  );
  return new Set(ids.map((id) => id.replace(/^!/, '')).filter((id) => !rules.has(id) && !aliases.has(id)));
}

/** Says which tags stay shut for good, since the file does not have what they name. Most are misspelt. */
export function tellUnknown(store: PageStore): void {
  const tell = (): void => {
    const settings = store.settings();
    if (!settings?.usable || document.readyState === 'loading') return;
    release();
    document.removeEventListener('readystatechange', tell);
    const unknown = [...unknownIds(settings)];
    if (unknown.length) store.tell(...unknown.map((id) => trouble('gate-unknown', id)));
  };
  const release = store.subscribe(tell);
  document.addEventListener('readystatechange', tell);
  tell();
}
