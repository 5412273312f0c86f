import { list } from './read/list';
import type { Reader } from './read/reader';
import { flag, id, languageTag, matching, oneOf, required, string, whole } from './read/scalars';
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

export const consentFields = { model: oneOf(models, undefined), days: whole(1, 395) };

export const categoryFields = { id: required(id), required: flag };

export const serviceFields = {
  id: required(id),
  alias: list(string),
  category: required(id),
  model: oneOf(models, undefined),
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

export const waitForUpdate = whole(0, 10_000);

export const reopenKind = oneOf(['auto', 'link', 'none'], undefined);

/** The format of the file that this version reads. */
export const format: Reader<undefined> = (value, path, tell) => {
  if (value !== undefined && value !== 1) tell(path, 'format', value);
};

export const consentVersion = whole(0, 999_999_999);

export const languageFields = { default: languageTag, available: list(languageTag), original: languageTag };
