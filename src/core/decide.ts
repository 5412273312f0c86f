import type { ConsentCategory, ConsentService, ConsentSettings } from '../config/consent-settings';
import type { Standing } from './standing';

/** What may run now, and whether the visitor has yet to answer. */
export interface Decision {
  readonly asked: boolean;
  /** By id of category and service; an id that is not here is not allowed. */
  readonly allowed: ReadonlyMap<string, boolean>;
}

/** An answer in full; or, while there is none, the start of the model less what was refused before. */
function under(standing: Standing, id: string, starts: boolean, inherited = starts): boolean {
  if (standing.refusesAll) return false;
  const { categories, services } = standing.record ?? {};
  const said = categories?.get(id) ?? services?.get(id);
  return standing.answered ? (said ?? inherited) : inherited && starts && said !== false;
}

const category = ({ id, required, starts }: ConsentCategory, standing: Standing): boolean =>
  required || under(standing, id, starts, !standing.answered && starts);

const service = ({ id, starts }: ConsentService, place: ConsentCategory | undefined, standing: Standing): boolean =>
  !!place && (place.required || under(standing, id, starts, category(place, standing)));

function alone(settings: ConsentSettings, standing: Standing): Map<string, boolean> {
  const places = new Map(settings.categories.map((one) => [one.id, one]));
  return new Map([
    ...settings.categories.map((one) => [one.id, category(one, standing)] as const),
    ...settings.services.map((one) => [one.id, service(one, places.get(one.category), standing)] as const),
  ]);
}

const silence: Standing = { answered: false, refusesAll: false, record: undefined };

const isAsked = ({ usable, model, categories }: ConsentSettings): boolean =>
  usable && (model === 'notice' || categories.some((one) => !one.required));

/** Of several standings the stricter side wins, id by id. Without any, the model's start. */
export function decide(settings: ConsentSettings, standings: readonly Standing[]): Decision {
  const [first = silence, ...others] = standings;
  const allowed = alone(settings, first);
  for (const other of others) {
    for (const [id, granted] of alone(settings, other)) if (!granted) allowed.set(id, false);
  }
  return { asked: isAsked(settings) && !(standings.length && standings.every((one) => one.answered)), allowed };
}
