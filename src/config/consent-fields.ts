import { list } from './read/list';
import type { Reader } from './read/reader';
import { flag, id, languageTag, matching, oneOf, required, string, whole } from './read/scalars';
import { isObject } from './read/shape';
import { pointer, strictShape } from './read/strict-shape';
import { endpointGrammar } from './read-record-endpoint';
import { models } from './strictness';

/** The domain of a cookie, with or without the leading dot. */
export const domain = matching(/^\.?[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'domain');

/** `null` says "none" in words of JSON. */
const orNull =
  (reader: Reader<string | undefined>): Reader<string | undefined> =>
  (value, path, tell) =>
    value === null ? undefined : reader(value, path, tell);

export const recordFields = { endpoint: orNull(matching(endpointGrammar, 'endpoint')) };

export const cookieFields = { domain: orNull(domain), path: matching(/^\/[\w\-./~%]*$/, 'path') };

/** `JP`, `US-CA`, the European Economic Area, or the rest of the world. */
const regionName = matching(/^([A-Z]{2}(-[A-Z\d]{1,3})?|EEA|\*)$/, 'region');

const model = oneOf(models, undefined);
const region = strictShape({ model, doNotSell: flag, showGpcStatus: flag });

/** Rows by region, for telling what is wrong with them; `placeOf` reads them. */
const regions: Reader<undefined> = (value, path, tell) => {
  if (!isObject(value)) {
    if (value !== undefined) tell(path, 'type', value);
    return;
  }
  for (const name of Object.keys(value)) {
    const place = `${path}/${pointer(name)}`;
    regionName(name, place, tell);
    region(value[name], place, tell);
  }
};

export const consentFields = {
  model,
  days: whole(1, 395),
  regions,
  gpc: strictShape({ respect: flag, appliesTo: list(id) }),
};

export const categoryFields = { id: required(id), required: flag };

export const serviceFields = {
  id,
  alias: list(string),
  category: required(id),
  model,
  linkedToPersonalData: flag,
};

export const reopenKind = oneOf(['auto', 'link', 'none'], undefined);

/** The format of the file that this version reads. */
export const format: Reader<undefined> = (value, path, tell) => {
  if (value !== undefined && value !== 1) tell(path, 'format', value);
};

export const consentVersion = whole(0, 999_999_999);

export const languageFields = { default: languageTag, available: list(languageTag), original: languageTag };
