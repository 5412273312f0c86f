import type { ConsentSettings } from '../config/consent-settings';
import { fields } from '../config/fields';
import type { Allowed } from './decide';
import { said, type ConsentRecord } from './record';

/** How an answer was given. */
export type Method = 'banner' | 'preferences' | 'embed' | 'api' | 'acknowledge' | 'gpc' | 'stored';

/** The categories and services of a choice; what is not named stays as it is. */
export interface Choices {
  readonly categories?: Readonly<Record<string, boolean>>;
  /** `null`: follow the category again. */
  readonly services?: Readonly<Record<string, boolean | null>>;
}

/** An answer to everything at once, or to what is named. With nothing named it is an acknowledgement. */
export type Choice = boolean | Choices;

/**
 * The record's part of a choice, given what is allowed now. Only `true` itself grants. "All" leaves out what Global
 * Privacy Control refuses, unless it was said in the preferences, where the signal is shown.
 */
export function answer(
  choice: Choice,
  { rules }: ConsentSettings,
  allowed: Pick<Allowed, 'get'>,
  by: Method,
): Pick<ConsentRecord, 'categories' | 'services' | 'overGpc'> {
  const named = fields(choice);
  const [places, own] = [fields(named['categories']), fields(named['services'])];
  const categories: string[] = [];
  const services: string[] = [];
  let overGpc = false;
  for (const [id, { category, required, gpc }] of rules) {
    const before = allowed.get(id);
    if (required) continue;
    const isHeld = gpc && choice === true && by !== 'preferences';
    const all = typeof choice === 'boolean' ? (isHeld ? before === true : choice) : undefined;
    if (id === category) categories.push(`${id}:${+((all ?? places[id] ?? before) === true)}`);
    else {
      const wish = all ?? (own[id] === undefined && before !== allowed.get(category) ? before : own[id]);
      if (typeof wish === 'boolean' && wish !== said(categories, category)) services.push(`${id}:${+wish}`);
    }
    overGpc ||= gpc && [...categories, ...services].includes(`${id}:1`);
  }
  return { categories, services, overGpc };
}
