import { domain, serviceFields } from './consent-fields';
import { country, date, duration, host, storageName } from './read/facts';
import { items } from './read/item';
import { list } from './read/list';
import { flag, oneOf, required, string } from './read/scalars';
import { strictShape } from './read/strict-shape';
import { text } from './read/text';
import { url } from './read/url';
import type { CookieEntry, OptOut, Recipient, Service, Transfer } from './notice-settings';

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

/** A service as the screens need it: all that the core reads, and all that is shown. */
export const service = strictShape<Service>({
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
});
