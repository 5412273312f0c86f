import type { SectionId, WrittenItem, WrittenLink, WrittenText, WrittenUrl } from './small-types';

export interface WrittenNotice {
  /** The page that shows the notice, for links from elsewhere. */
  page?: WrittenUrl;
  /** The sections in the order shown. */
  sections?: SectionId[];
  purposes?: WrittenPurposes;
  cookies?: WrittenCookieNotice;
  transmissions?: WrittenServiceSection;
  beacons?: WrittenServiceSection;
  adOptOuts?: WrittenServiceSection;
}

/** What every section may say. */
export interface WrittenSection {
  title?: WrittenText;
  note?: WrittenText;
}

/** A section whose content comes from `services`. */
export interface WrittenServiceSection extends WrittenSection {
  intro?: WrittenText;
}

export interface WrittenPurposes extends WrittenSection {
  groups?: WrittenPurposeGroup[];
  /** What happens before information is used beyond these purposes. */
  beyond?: WrittenItem[];
  /** Cases in which purposes are not indicated, or consent is not asked. */
  exceptions?: (ExceptionId | WrittenItem)[];
}

export interface WrittenPurposeGroup {
  /** Whose information: customers, applicants, … */
  subject: WrittenText;
  /** How it is obtained (APPI Art. 21). */
  route?: 'direct-written' | 'direct-other' | 'indirect';
  source?: WrittenText;
  items?: WrittenItem[];
  link?: WrittenLink;
  note?: WrittenText;
}

/**
 * Cases that the law exempts, with built-in wording: law, life, health, state, academic (APPI Art. 27(1)),
 * entrusted, merger, jointUse (Art. 27(5)), public, and harm, ownRights, evident (Art. 21(4)).
 */
export type ExceptionId =
  | 'law' | 'life' | 'health' | 'state' | 'academic' | 'entrusted' | 'merger' | 'jointUse' | 'public'
  | 'harm' | 'ownRights' | 'evident';

export interface WrittenCookieNotice extends WrittenSection {
  purposes?: WrittenItem[];
  /** What is acquired by cookies. */
  dataItems?: WrittenItem[];
  identifiability?: WrittenIdentifiability;
  linkedToAccount?: WrittenAccountLink;
  refusal?: WrittenCookieRefusal;
  browserHelp?: WrittenLink[];
  whereStored?: WrittenText;
}

export interface WrittenIdentifiability {
  statement?: WrittenText;
  exception?: WrittenText;
}

export interface WrittenAccountLink {
  statement?: WrittenText;
  purposes?: WrittenItem[];
}

export interface WrittenCookieRefusal {
  methods?: WrittenRefusalMethod[];
  consequence?: WrittenText;
}

export interface WrittenRefusalMethod {
  by: 'browser' | 'widget' | 'vendor';
  text?: WrittenText;
  url?: WrittenUrl;
}
