import { list } from './read/list';
import type { Reader } from './read/reader';
import { flag, id, languageTag, matching, oneOf, required, string, whole } from './read/scalars';
import { models } from './strictness';

/** The domain of a cookie, with or without the leading dot. */
export const domain = matching(/^\.?[a-z0-9-]+(\.[a-z0-9-]+)*$/i, 'domain');

/** `null` says "this host only" in words of JSON. */
const domainOrNull: Reader<string | undefined> = (value, path, tell) =>
  value === null ? undefined : domain(value, path, tell);

export const cookieFields = { domain: domainOrNull, path: matching(/^\/[\w\-./~%]*$/, 'path') };

export const consentFields = { model: oneOf(models, undefined), days: whole(1, 395) };

export const categoryFields = { id: required(id), required: flag };

export const serviceFields = {
  id: required(id),
  alias: list(string),
  category: required(id),
  model: oneOf(models, undefined),
  linkedToPersonalData: flag,
};

export const reopenKind = oneOf(['auto', 'link', 'none'], undefined);

/** The format of the file that this version reads. */
export const format: Reader<undefined> = (value, path, tell) => {
  if (value !== undefined && value !== 1) tell(path, 'format', value);
};

export const consentVersion = whole(0, 999_999_999);

export const languageFields = { default: languageTag, available: list(languageTag), original: languageTag };
