import type { ConsentSettings, Place, Rule } from './consent-settings';
import { entries, fields, type Fields } from './fields';
import { firstLanguage } from './first-language';
import { models, strictest, strictness } from './strictness';
import type { Id, Model } from './types/small-types';

type Rules = Map<Id, Rule>;

const is = (value: unknown, grammar: RegExp): value is string =>
  typeof value === 'string' && grammar.test(value);

const whole = (value: unknown, least: number, most: number, otherwise: number): number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most
    ? (value as number)
    : otherwise;

/** The service's own model; nothing where it says none. */
const ownModel = ({ model, linkedToPersonalData }: Fields): number =>
  linkedToPersonalData ? strictest : model === undefined ? 0 : strictness(model);

/** Categories and services share one namespace; the first of a name has it. Says whether this one got it. */
function add(rules: Rules, id: unknown, rule: Rule): boolean {
  const free = is(id, /^[a-z0-9][a-z0-9-]{0,31}$/) && !rules.has(id);
  if (free) rules.set(id, rule);
  return free;
}

/** A service without a category is absent, and so is one that nobody may refuse but somebody has to allow. */
function addService(rules: Rules, one: Fields, file: number): boolean {
  const place = rules.get(one['category'] as Id);
  const own = ownModel(one);
  if (place?.category !== one['category'] || !place || (place.required && own === strictest)) return false;
  return add(rules, one['id'], { ...place, strictness: place.required ? 0 : Math.max(file, own) });
}

const aliasesOf = (services: readonly Fields[]): Map<string, Id> =>
  new Map(
    services.flatMap(({ alias, id }) =>
      Array.isArray(alias) ? alias.map((name) => [name, id] as [string, Id]) : [],
    ),
  );

/**
 * The core's door: what decides, out of anything that JSON can hold. Never throws, and says nothing: what cannot
 * be used counts as absent, and an absent service is one that nobody has allowed. `readConfig` tells what is wrong.
 *
 * @param place What `placeOf` found, where it matters.
 */
export function readConsent(json: unknown, place?: Place): ConsentSettings {
  const file = fields(json);
  const { model, days } = fields(file['consent']);
  const { googleConsentMode } = fields(file['signals']);
  const google = fields(googleConsentMode);
  const { default: language } = fields(file['languages']);
  const usable = Object(json) === json && !Array.isArray(json) && (file['format'] ?? 1) === 1;
  const categories = entries(usable && file['categories']);
  const services = entries(usable && file['services']);
  const rules: Rules = new Map();
  const strict = strictness(place ? place.model : model);
  for (const { id, required: written } of categories) {
    const required = written === true;
    const gpc = !required && place?.refused.includes(id) === true;
    add(rules, id, { category: id as Id, required, strictness: strict, gpc });
  }
  const present = services.filter((one) => addService(rules, one, strict));
  const most = [...rules.values()].reduce((so, rule) => Math.max(so, rule.strictness), strict);
  return {
    holds: services.filter((one) => one['hold']),
    usable,
    flawed: !usable || rules.size < categories.length + services.length,
    rules,
    aliases: aliasesOf(present),
    model: models[most] as Model,
    strictness: most,
    consentVersion: whole(file['consentVersion'], 0, 999_999_999, 1),
    days: whole(days, 1, 395, 180),
    google: googleConsentMode
      ? {
          ...google,
          map: fields(google['map']),
          waitForUpdate: whole(google['waitForUpdate'], 0, 10_000, 500),
        }
      : undefined,
    place,
    reopen: (fields(file['reopen'])['kind'] ?? 'auto') as 'auto',
    language: is(language, /^[a-z]/i) ? language : firstLanguage,
  };
}
