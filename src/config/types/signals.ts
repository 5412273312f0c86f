import type { Id } from './small-types';

export type GoogleConsentKey =
  | 'ad_storage' | 'ad_user_data' | 'ad_personalization' | 'analytics_storage'
  | 'functionality_storage' | 'personalization_storage' | 'security_storage';

export interface WrittenSignals {
  googleConsentMode?: WrittenGoogleConsentMode;
}

/** Google Consent Mode v2. */
export interface WrittenGoogleConsentMode {
  /** Google's key → our category or service. */
  map?: Partial<Record<GoogleConsentKey, Id>>;
  /** Milliseconds that Google's tags wait for the answer. */
  waitForUpdate?: number;
}
