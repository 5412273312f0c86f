import type { ConsentSettings } from '../config/consent-settings';
import { fields } from '../config/fields';
import type { Allowed } from './decide';
import { said, type ConsentRecord } from './record';

/** How an answer was given. */
export type Method = 'banner' | 'preferences' | 'embed' | 'api' | 'acknowledge' | 'stored';

/** The categories and services of a choice; what is not named stays as it is. */
export interface Choices {
  readonly categories?: Readonly<Record<string, boolean>>;
  /** `null`: follow the category again. */
  readonly services?: Readonly<Record<string, boolean | null>>;
}

/** An answer to everything at once, or to what is named. With nothing named it is an acknowledgement. */
export type Choice = boolean | Choices;

/** The record's part of a choice, given what is allowed now. Only `true` itself grants. */
export function answer(
  choice: Choice,
  { rules }: ConsentSettings,
  allowed: Allowed,
): Pick<ConsentRecord, 'categories' | 'services'> {
  const all = typeof choice === 'boolean' ? choice : undefined;
  const named = fields(choice);
  const [places, own] = [fields(named['categories']), fields(named['services'])];
  const categories: string[] = [];
  const services: string[] = [];
  for (const [id, { category, required }] of rules) {
    const before = allowed.get(id);
    if (required) continue;
    if (id === category) categories.push(`${id}:${+((all ?? places[id] ?? before) === true)}`);
    else {
      const wish = all ?? (own[id] === undefined && before !== allowed.get(category) ? before : own[id]);
      if (typeof wish === 'boolean' && wish !== said(categories, category)) services.push(`${id}:${+wish}`);
    }
  }
  return { categories, services };
}
