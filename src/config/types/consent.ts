import type { Model } from './small-types';

export interface WrittenConsent {
  /** `optIn` if left out. */
  model?: Model;
  /** How long a choice is kept, in days, 1 to 395. */
  days?: number;
  cookie?: WrittenConsentCookie;
}

export interface WrittenConsentCookie {
  /** Left out or `null`: this host only. */
  domain?: string | null;
  path?: string;
}

export interface WrittenReopen {
  /** `auto`: a small button that we place. `link`: the page has its own. `none`: neither. */
  kind?: 'auto' | 'link' | 'none';
  /** The reason for `none`, for whoever reads the file. */
  why?: string;
}
