import { domain, serviceFields } from './consent-fields';
import { country, date, duration, host, storageName } from './read/facts';
import { items } from './read/item';
import { lateShape } from './read/late-shape';
import { list } from './read/list';
import type { Reader } from './read/reader';
import { flag, id, oneOf, required, string } from './read/scalars';
import { isObject, own } from './read/shape';
import { strictShape } from './read/strict-shape';
import { text } from './read/text';
import { url } from './read/url';
import type { CookieEntry, OptOut, Recipient, Service, Transfer } from './notice-settings';
import type { Id } from './types/small-types';

const recipient = strictShape<Recipient>({ name: text, country, url });

const optOut = strictShape<OptOut>({
  by: required(oneOf(['widget', 'vendor', 'browser'], undefined)),
  stops: oneOf(['transmission', 'use'], undefined),
  url,
  urlCheckedOn: date,
  consequence: text,
});

const cookie = strictShape<CookieEntry>({
  name: required(storageName),
  domain,
  path: string,
  party: oneOf(['first', 'third'], undefined),
  lifetime: duration,
  purpose: text,
});

const transfer = strictShape<Transfer>({
  country,
  basis: oneOf(['consent', 'equivalentSystem', 'adequateCountry'], undefined),
  infoUrl: url,
  measures: text,
});

const fields: { readonly [K in keyof Service]: Reader<Service[K]> } = {
  ...serviceFields,
  name: text,
  recipient,
  dataSent: items,
  ourPurpose: text,
  theirPurpose: text,
  mechanism: list(
    oneOf(['tag', 'cookie', 'web-beacon', 'storage', 'sdk', 'email-beacon', 'affiliate'], undefined),
  ),
  trigger: text,
  behavioralAds: flag,
  ourAccess: oneOf(['none', 'statistics', 'full'], undefined),
  policyUrl: url,
  optOut: list(optOut),
  cookies: list(cookie),
  storageKeys: list(storageName),
  retention: text,
  minorsNote: text,
  transfer,
  hosts: list(host),
  hold: flag,
};

const written = strictShape<Service & { readonly use: Id | undefined }>({ ...fields, use: id });

/** The same as `service`, for who shows it. */
export const lateService = lateShape<Service>(fields);

/** A service as the screens need it: all that the core reads, and all that is shown. One that is known brings its id. */
export const service: Reader<Service> = (value, path, tell) => {
  const { use, ...read } = written(value, path, tell);
  if (use === undefined && (!isObject(value) || own(value, 'id') === undefined))
    tell(`${path}/id`, 'missing');
  return read;
};
