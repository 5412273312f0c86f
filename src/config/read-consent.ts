import type { ConsentSettings, Rule } from './consent-settings';
import { entries, fields, type Fields } from './fields';
import { firstLanguage } from './first-language';
import { models, strictest, strictness } from './strictness';
import type { Id } from './types/small-types';

type Rules = Map<Id, Rule>;

const is = (value: unknown, grammar: RegExp): boolean => typeof value === 'string' && grammar.test(value);

const whole = (value: unknown, least: number, most: number, otherwise: number): number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most ? Number(value) : otherwise;

/** Categories and services share one namespace; the first of a name has it. */
function add(rules: Rules, id: unknown, rule: Rule | false): void {
  if (rule && is(id, /^[a-z0-9][a-z0-9-]{0,31}$/) && !rules.has(id as Id)) rules.set(id as Id, rule);
}

/** A service without a category is absent, and so is one that nobody may refuse but somebody has to allow. */
function ruleOf({ category, model, linkedToPersonalData }: Fields, rules: Rules, file: number): Rule | false {
  const place = rules.get(category as Id);
  const own = linkedToPersonalData ? strictest : model === undefined ? 0 : strictness(model);
  const contradicts = place?.category !== category || (place?.required && own === strictest);
  return !contradicts && !!place && { ...place, strictness: place.required ? 0 : Math.max(file, own) };
}

function rulesOf(categories: readonly Fields[], services: readonly Fields[], file: number): Rules {
  const rules: Rules = new Map();
  for (const { id, required } of categories) {
    add(rules, id, { category: id as Id, required: required === true, strictness: file });
  }
  for (const one of services) add(rules, one['id'], ruleOf(one, rules, file));
  return rules;
}

const aliasesOf = (services: readonly Fields[]): Map<string, Id> =>
  new Map(services.flatMap(({ alias, id }) => (Array.isArray(alias) ? alias.map((name) => [name, id] as [string, Id]) : [])));

/**
 * The core's door: what decides, out of anything that JSON can hold. Never throws, and says nothing: what cannot
 * be used counts as absent, and an absent service is one that nobody has allowed. `readConfig` tells what is wrong.
 */
export function readConsent(json: unknown): ConsentSettings {
  const file = fields(json);
  const { model, days, cookie } = fields(file['consent']);
  const { domain, path } = fields(cookie);
  const { googleConsentMode } = fields(file['signals']);
  const { map, waitForUpdate } = fields(googleConsentMode);
  const usable = Object(json) === json && (file['format'] ?? 1) === 1;
  const categories = entries(usable && file['categories']);
  const services = entries(usable && file['services']);
  const rules = rulesOf(categories, services, strictness(model));
  return {
    usable,
    flawed: rules.size < categories.length + services.length,
    rules,
    aliases: aliasesOf(services),
    model: models[Math.max(strictness(model), ...[...rules.values()].map((rule) => rule.strictness))] ?? 'optIn',
    consentVersion: whole(file['consentVersion'], 0, 999_999_999, 1),
    days: whole(days, 1, 395, 180),
    domain: is(domain, /^[\w.-]+$/) ? String(domain) : undefined,
    path: is(path, /^\/[\w\-./~%]*$/) ? String(path) : '/',
    google: googleConsentMode ? { map: fields(map), waitForUpdate: whole(waitForUpdate, 0, 10_000, 500) } : undefined,
    reopen: (fields(file['reopen'])['kind'] ?? 'auto') as 'auto',
    language: String(fields(file['languages'])['default'] ?? firstLanguage),
  };
}
