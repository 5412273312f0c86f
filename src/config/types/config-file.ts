import type { WrittenBanner } from './banner';
import type { WrittenCategory } from './category';
import type { WrittenConsent, WrittenReopen } from './consent';
import type { WrittenNotice } from './notice';
import type { WrittenService } from './service';
import type { WrittenSignals } from './signals';
import type { LanguageTag, WrittenPerson, WrittenText, WrittenUrl } from './small-types';
import type { WrittenTheme } from './theme';

/** The configuration file, as written. `schema.json` is generated from this type. */
export interface ConfigFile {
  $schema?: string;
  /** The format of this file. */
  format: 1;
  /** What readers see. */
  version?: string;
  /** A higher number asks everybody again. */
  consentVersion?: number;
  /** Whose checks apply: `JP` if left out. */
  rules?: Rules[];
  languages?: WrittenLanguages;
  company?: WrittenCompany;
  consent?: WrittenConsent;
  banner?: WrittenBanner;
  reopen?: WrittenReopen;
  theme?: WrittenTheme;
  categories?: WrittenCategory[];
  services?: WrittenService[];
  signals?: WrittenSignals;
  notice?: WrittenNotice;
  /** Overrides of the built-in wording, by language and key. */
  texts?: Record<LanguageTag, Record<string, string>>;
}

export type Rules = 'JP' | 'EU' | 'US-CA';

export interface WrittenLanguages {
  /** The language of texts written as one string; `ja` if left out. */
  default?: LanguageTag;
  available?: LanguageTag[];
  /** The language that prevails; `default` if left out. */
  original?: LanguageTag;
}

export interface WrittenCompany {
  name?: WrittenText;
  address?: WrittenText;
  url?: WrittenUrl;
  business?: WrittenText;
  representative?: WrittenPerson;
  privacyOfficer?: WrittenPerson;
}
