import type { ConsentSettings, Rule } from '../config/consent-settings';
import { strictest } from '../config/strictness';
import type { Id } from '../config/types/small-types';
import { said } from './record';
import type { Standing } from './standing';

/** What may run now, by id of category and service; an id that is not here is not allowed. */
export type Allowed = ReadonlyMap<Id, boolean>;

/** Where nothing is remembered, nothing was refused. */
const silence: readonly Standing[] = [{ record: { categories: [], services: [] } }];

/** An answer in full; while there is none, the model's start less what was refused before. */
function grants({ answered, record }: Standing, id: Id, { category, strictness, gpc }: Rule): boolean {
  if (!record || (gpc && !(answered && record.overGpc))) return false;
  const place = said(record.categories, category);
  const own = said(record.services, id) ?? place;
  return answered ? own === true : strictness < strictest && own !== false && place !== false;
}

/** Of several standings the stricter side wins, id by id. Without any, the model's start. */
export const decide = ({ rules }: ConsentSettings, standings: readonly Standing[]): Allowed =>
  new Map(
    [...rules].map(([id, rule]) => [
      id,
      rule.required || (standings.length ? standings : silence).every((one) => grants(one, id, rule)),
    ]),
  );

/** Whether the visitor has yet to answer, if there is anything to say or to ask. */
export const isAsked = ({ usable, model, rules }: ConsentSettings, standings: readonly Standing[]): boolean =>
  usable &&
  !(standings.length && standings.every((one) => one.answered)) &&
  (model === 'notice' || [...rules.values()].some((rule) => !rule.required));
