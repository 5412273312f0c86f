import type { Id } from '../../config/types/small-types';

/** A service's id, and the name that old markup goes on using. */
export interface ServiceIds {
  readonly id: Id;
  readonly alias: string | undefined;
  /** Its old name means something else now, so that old markup would open for that. */
  readonly taken: boolean;
}

const grammar = /^[a-z0-9][a-z0-9-]{0,31}$/;

const cut = (name: string, length: number): string => name.slice(0, length).replace(/-+$/, '');

/** `Google Analytics` and `googleAnalytics` become `google-analytics`; of other alphabets nothing remains. */
const derive = (name: string): string =>
  cut(
    name
      .slice(0, 200)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-/, ''),
    32,
  );

/** Gives out ids, each once. */
function counter(): { reserve: (name: string) => boolean; derived: (name: string, otherwise: string) => Id } {
  const taken = new Set<string>();
  const reserve = (name: string): boolean => {
    const free = grammar.test(name) && !taken.has(name);
    if (free) taken.add(name);
    return free;
  };
  const derived = (name: string, otherwise: string): Id => {
    const base = derive(name) || otherwise;
    let id = base;
    for (let number = 2; !reserve(id); number++) id = `${cut(base, 31 - String(number).length)}-${number}`;
    return id;
  };
  return { reserve, derived };
}

/**
 * Ids for old names. Who has a name that can stay keeps it, categories first, since they have no alias; the others
 * get what can be made of theirs.
 */
export function assignIds(
  categories: readonly string[],
  services: readonly string[],
): { readonly categories: readonly Id[]; readonly services: readonly ServiceIds[] } {
  const { reserve, derived } = counter();
  const kept = [...categories, ...services].map((name) => (reserve(name) ? name : undefined));
  const ids = kept.map((id, at) => {
    const isCategory = at < categories.length;
    const name = categories[at] ?? services[at - categories.length] ?? '';
    return id ?? derived(name, isCategory ? 'category' : 'service');
  });
  const meant = new Set(ids);
  const named = services.map((name, at) => {
    const id = ids[at + categories.length] ?? '';
    const taken = name !== id && meant.has(name);
    meant.add(name);
    return { id, alias: name === id || taken ? undefined : name, taken };
  });
  return { categories: ids.slice(0, categories.length), services: named };
}
