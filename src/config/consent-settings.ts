import type { GoogleConsentKey } from './types/signals';
import type { Id, LanguageTag, Model } from './types/small-types';

/** What the core needs to know of the file: ids, models, where the choice is kept, which vendors are told. */
export interface ConsentSettings {
  /** False where no part of the file may be used: nothing is then allowed, and nothing is asked. */
  readonly usable: boolean;
  readonly consentVersion: number;
  /** The strictest model among the file's and its services'; it decides what the banner asks. */
  readonly model: Model;
  /** Days that a choice is kept, 1 to 395. */
  readonly days: number;
  readonly cookie: { readonly domain: string | undefined; readonly path: string };
  readonly categories: readonly ConsentCategory[];
  readonly services: readonly ConsentService[];
  readonly google: GoogleConsentMode | undefined;
  readonly reopen: 'auto' | 'link' | 'none';
  readonly languages: Languages;
}

export interface ConsentCategory {
  readonly id: Id;
  /** Granted always; the visitor is told, not asked. */
  readonly required: boolean;
  /** Whether it may run before the visitor has answered. */
  readonly starts: boolean;
}

export interface ConsentService {
  readonly id: Id;
  readonly alias: readonly string[];
  readonly category: Id;
  /** Whether it may run before the visitor has answered: the file's model, tightened for this service. */
  readonly starts: boolean;
}

export interface GoogleConsentMode {
  /** Google's key to the id that it follows. */
  readonly map: Readonly<Record<GoogleConsentKey, Id | undefined>>;
  /** Milliseconds that Google's tags wait for the answer. */
  readonly waitForUpdate: number;
}

export interface Languages {
  readonly default: LanguageTag;
  readonly available: readonly LanguageTag[];
  /** The language that prevails. */
  readonly original: LanguageTag;
}
