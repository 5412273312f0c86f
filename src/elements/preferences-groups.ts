import type { Rule } from '../config/consent-settings';
import type { Category, NoticeSettings, Service } from '../config/notice-settings';
import type { Id } from '../config/types/small-types';

/** A category as the preferences show it, with the services that it decides. */
export interface PreferencesGroup {
  readonly id: Id;
  readonly category: Category;
  readonly required: boolean;
  readonly services: readonly (Service & { readonly id: Id })[];
}

/**
 * The categories and services that can run at all. What the core counts as absent, such as a second entry of an
 * id, is not offered either.
 */
export function preferencesGroups(
  { categories, services }: Pick<NoticeSettings, 'categories' | 'services'>,
  rules: ReadonlyMap<Id, Rule>,
): readonly PreferencesGroup[] {
  const taken = new Set<Id>();
  const usable = <T extends { readonly id: Id | undefined }>(
    one: T,
    category: Id | undefined,
  ): one is T & { id: Id } => {
    const { id } = one;
    if (id === undefined || category === undefined || taken.has(id) || rules.get(id)?.category !== category)
      return false;
    taken.add(id);
    return true;
  };
  const places = categories.filter((one) => usable(one, one.id));
  const byCategory = new Map<Id | undefined, (Service & { id: Id })[]>(places.map(({ id }) => [id, []]));
  for (const one of services) if (usable(one, one.category)) byCategory.get(one.category)?.push(one);
  return places.flatMap((category) => {
    const { id } = category;
    const required = rules.get(id ?? '')?.required === true;
    return id === undefined ? [] : [{ id, category, required, services: byCategory.get(id) ?? [] }];
  });
}
