import type {
  CalendarDay, CountryCode, Duration, Id, Model, WrittenItem, WrittenText, WrittenUrl,
} from './small-types';

export type Mechanism =
  | 'tag' | 'cookie' | 'web-beacon' | 'storage' | 'sdk' | 'email-beacon' | 'affiliate';

export interface WrittenService {
  id: Id;
  /** Names by which other tools' markup calls this service. */
  alias?: string[];
  category: Id;
  /** Tightens the file's model for this service; it cannot loosen it. */
  model?: Model;
  name?: WrittenText;
  recipient?: WrittenRecipient;
  dataSent?: WrittenItem[];
  ourPurpose?: WrittenText;
  theirPurpose?: WrittenText;
  mechanism?: Mechanism[];
  /** When it is sent, if not at page view. */
  trigger?: WrittenText;
  /** Listed by `<shirase-ad-opt-outs>`. */
  behavioralAds?: boolean;
  /** What we can see of their logs. */
  ourAccess?: 'none' | 'statistics' | 'full';
  policyUrl?: WrittenUrl;
  optOut?: WrittenOptOut[];
  cookies?: WrittenCookie[];
  /** Keys in the browser's storage; may end in `*`. */
  storageKeys?: string[];
  retention?: WrittenText;
  minorsNote?: WrittenText;
  transfer?: WrittenTransfer;
  /** `true`: needs the visitor's consent, whatever the model (APPI Art. 31). */
  linkedToPersonalData?: boolean;
  /** Hosts that the service sends to. */
  hosts?: string[];
}

export interface WrittenRecipient {
  name?: WrittenText;
  country?: CountryCode;
  url?: WrittenUrl;
}

export interface WrittenOptOut {
  /** Who offers it: our own switch, the vendor's page, or the browser's settings. */
  by: 'widget' | 'vendor' | 'browser';
  /** Whether it stops the sending or only the use (Enforcement Regulations of the Telecommunications Business Act, 22-2-31 (ii)). */
  stops?: 'transmission' | 'use';
  url?: WrittenUrl;
  urlCheckedOn?: CalendarDay;
  consequence?: WrittenText;
}

export interface WrittenCookie {
  /** May end in `*`. */
  name: string;
  domain?: string;
  path?: string;
  party?: 'first' | 'third';
  lifetime?: Duration;
  purpose?: WrittenText;
}

/** Provision to a third party in a foreign country (APPI Art. 28). */
export interface WrittenTransfer {
  country?: CountryCode;
  basis?: 'consent' | 'equivalentSystem' | 'adequateCountry';
  infoUrl?: WrittenUrl;
  measures?: WrittenText;
}
