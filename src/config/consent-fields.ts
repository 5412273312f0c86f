import type { ConsentSettings, GoogleConsentMode, Languages } from './consent-settings';
import { list } from './read/list';
import type { Reader } from './read/reader';
import { flag, id, languageTag, matching, oneOf, required, string, whole } from './read/scalars';
import { shape } from './read/shape';
import { models } from './strictness';

const orElse =
  <T>(reader: Reader<T | undefined>, fallback: T): Reader<T> =>
  (value, path, tell) =>
    reader(value, path, tell) ?? fallback;

/** `null` says "this host only" in words of JSON. */
const domain: Reader<string | undefined> = (value, path, tell) =>
  value === null ? undefined : matching(/^\.?[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'domain')(value, path, tell);

export const cookieFields = { domain, path: orElse(matching(/^\/[\w\-./~%]*$/, 'path'), '/') };

export const consentFields = {
  model: oneOf(models, 'optIn'),
  days: whole(1, 395, 180),
  cookie: shape<ConsentSettings['cookie']>(cookieFields),
};

export const categoryFields = { id: required(id), required: flag };

export const serviceFields = {
  id: required(id),
  alias: list(string),
  category: required(id),
  model: oneOf(models, 'notice'),
  linkedToPersonalData: flag,
};

/** Google's key to the id that it follows. */
export const googleKeys = {
  ad_storage: id,
  ad_user_data: id,
  ad_personalization: id,
  analytics_storage: id,
  functionality_storage: id,
  personalization_storage: id,
  security_storage: id,
};

export const googleFields = {
  map: shape<GoogleConsentMode['map']>(googleKeys),
  waitForUpdate: whole(0, 10_000, 500),
};

/** A vendor that the file does not name is not told anything. */
const named =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (value, path, tell) =>
    value === undefined ? undefined : reader(value, path, tell);

export const signalFields = { googleConsentMode: named(shape<GoogleConsentMode>(googleFields)) };

export const reopenFields = { kind: oneOf(['auto', 'link', 'none'], 'auto') };

export const languageFields = { default: languageTag, available: list(languageTag), original: languageTag };

export const languages: Reader<Languages> = (value, path, tell) => {
  const read = shape(languageFields)(value, path, tell);
  const first = read.default ?? 'ja';
  return {
    default: first,
    available: read.available.length ? read.available : [first],
    original: read.original ?? first,
  };
};

/** A file of another format than ours is not read at all. */
export const format: Reader<boolean> = (value, path, tell) => {
  const usable = value === undefined || value === 1;
  if (!usable) tell(path, 'format', value);
  return usable;
};
