import type { ConsentSettings } from '../config/consent-settings';
import type { Decision } from './decide';

/** How an answer was given. */
export type Method = 'banner' | 'preferences' | 'api' | 'acknowledge' | 'stored';

/** What a visitor, or the page in their name, may ask for. */
export type Action =
  | { readonly type: 'accept-all' | 'reject-all' | 'acknowledge' }
  | {
      readonly type: 'choose';
      readonly categories?: Readonly<Record<string, boolean>>;
      /** `null`: follow the category again. */
      readonly services?: Readonly<Record<string, boolean | null>>;
    };

/** A full answer: every category that can be refused, and the services that differ from theirs. */
export interface Answer {
  readonly categories: ReadonlyMap<string, boolean>;
  readonly services: ReadonlyMap<string, boolean>;
}

/** Own properties only: a polluted prototype must not answer for the visitor. */
const said = (choices: Readonly<Record<string, boolean | null>> | undefined, id: string): unknown =>
  choices && Object.hasOwn(choices, id) ? choices[id] : undefined;

/** What an action says of an id; `undefined` leaves it as it is. */
function wish(action: Action, kind: 'categories' | 'services', id: string): unknown {
  if (action.type === 'accept-all') return kind === 'categories' || null;
  if (action.type === 'reject-all') return kind === 'categories' ? false : null;
  return action.type === 'choose' ? said(action[kind], id) : undefined;
}

/** The answer that an action amounts to, given what is allowed now. An acknowledgement keeps all as it is. */
export function answer(action: Action, settings: ConsentSettings, { allowed }: Decision): Answer {
  const categories = new Map<string, boolean>();
  const services = new Map<string, boolean>();
  for (const { id, required } of settings.categories) {
    if (!required) categories.set(id, (wish(action, 'categories', id) ?? allowed.get(id)) === true);
  }
  for (const { id, category } of settings.services) {
    const place = categories.get(category);
    if (place === undefined) continue;
    const own = wish(action, 'services', id);
    const before = allowed.get(id) !== allowed.get(category) ? allowed.get(id) : undefined;
    const granted = typeof own === 'boolean' ? own : own === null ? place : (before ?? place);
    if (granted !== place) services.set(id, granted);
  }
  return { categories, services };
}
