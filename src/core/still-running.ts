import type { Id } from '../config/types/small-types';

/**
 * What has run on this page through a gate and is not allowed any more, each by its service or else its category. A
 * script cannot be undone: it goes on until the page is loaded again. A script that the page has taken away meanwhile
 * is not known.
 */
export function stillRunning(allows: (id: Id) => boolean): readonly Id[] {
  const ran = document.querySelectorAll<HTMLScriptElement>(
    'script:is([data-category],[data-service]):not([type="text/plain"])',
  );
  const stopped = [...ran]
    .map(({ dataset: { category, service } }) => [service, category].filter((id) => id !== undefined))
    .filter((ids) => ids.some((id) => !id.startsWith('!') && !allows(id)));
  return [...new Set(stopped.map(([id]) => id ?? ''))];
}
