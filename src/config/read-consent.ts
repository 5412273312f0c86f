import { collect } from './collect';
import { categoryFields, consentFields, format, languages, reopenFields, serviceFields, signalFields } from './consent-fields';
import type { ConsentCategory, ConsentService, ConsentSettings } from './consent-settings';
import type { Problem, StructureCode, Tell } from './problem';
import { list } from './read/list';
import type { Read, Reader } from './read/reader';
import { required, whole } from './read/scalars';
import { shape } from './read/shape';
import { strictest } from './strictness';
import type { Model } from './types/small-types';

const category = shape(categoryFields);
const service = shape(serviceFields);

/** Categories and services share one namespace; the first of a name has it. */
function claim(ids: Set<string>, id: string, path: string, tell: Tell): boolean {
  const free = !ids.has(id);
  if (free) ids.add(id);
  else tell(`${path}/id`, 'duplicate-id', id);
  return free;
}

const readCategory =
  (ids: Set<string>, model: Model): Reader<ConsentCategory | undefined> =>
  (value, path, tell) => {
    const { id, required } = category(value, path, tell);
    if (id === undefined || !claim(ids, id, path, tell)) return undefined;
    return { id, required, starts: required || model !== 'optIn' };
  };

const effective = (own: Read<typeof service>, model: Model): Model =>
  strictest(model, own.model, own.linkedToPersonalData ? 'optIn' : 'notice');

/** A service that nobody may refuse must not be one that somebody has to allow. */
const contradicts = (own: Read<typeof service>, place: ConsentCategory): boolean =>
  place.required && effective(own, 'notice') === 'optIn';

const readService =
  (ids: Set<string>, categories: readonly ConsentCategory[], model: Model): Reader<(ConsentService & { model: Model }) | undefined> =>
  (value, path, tell) => {
    const read = service(value, path, tell);
    const { id, alias } = read;
    if (id === undefined || read.category === undefined || !claim(ids, id, path, tell)) return undefined;
    const place = categories.find((one) => one.id === read.category);
    if (!place || contradicts(read, place)) {
      tell(`${path}/category`, place ? 'needs-choice' : 'dangling-id', read.category);
      return undefined;
    }
    const own = place.required ? 'notice' : effective(read, model);
    return { id, alias, category: place.id, model: own, starts: own !== 'optIn' };
  };

const file = shape({
  format: required(format),
  consentVersion: whole(0, 999_999_999, 1),
  languages,
  consent: shape(consentFields),
  reopen: shape(reopenFields),
  signals: shape(signalFields),
});

/**
 * The core's door: what decides, out of anything that JSON can hold. Never throws. What cannot be used counts
 * as absent, and an absent service is one that nobody has allowed.
 */
export function readConsent(json: unknown): { settings: ConsentSettings; problems: readonly Problem<StructureCode>[] } {
  const { problems, tell } = collect();
  const { format: usable, consent, reopen, signals, ...rest } = file(json, '', tell);
  const ids = new Set<string>();
  const lists = shape({ categories: list(readCategory(ids, consent.model)), services: (value: unknown): unknown => value });
  const { categories, services: written } = lists(usable ? json : {}, '', tell);
  const services = list(readService(ids, categories, consent.model))(written, '/services', tell);
  const settings = {
    ...rest,
    ...consent,
    usable: usable && typeof json === 'object',
    model: strictest(consent.model, ...services.map((one) => one.model)),
    categories,
    services,
    google: signals.googleConsentMode,
    reopen: reopen.kind,
  };
  return { settings, problems };
}
