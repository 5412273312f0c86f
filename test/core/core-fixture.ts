import type { ConsentSettings } from '../../src/config/consent-settings';
import { readConsent } from '../../src/config/read-consent';
import { strictness } from '../../src/config/strictness';
import type { Model } from '../../src/config/types/small-types';
import type { Allowed } from '../../src/core/decide';
import { encode } from '../../src/core/encode';
import type { ConsentRecord } from '../../src/core/record';

/** 2026-11-21, in seconds. */
export const now = 1_795_219_200;

export const day = 86_400;

/** Two categories to choose, one that is required, and a service that is stricter than its category. */
export const file = (model: Model = 'optIn', more: object = {}) => ({
  format: 1,
  consentVersion: 3,
  consent: { model },
  categories: [{ id: 'necessary', required: true }, { id: 'analytics' }, { id: 'advertising' }],
  services: [
    { id: 'session', category: 'necessary' },
    { id: 'counter', category: 'analytics', alias: ['Counter'] },
    { id: 'criteo', category: 'advertising' },
    { id: 'strict-ads', category: 'advertising', model: 'optIn' },
  ],
  ...more,
});

export const settingsOf = (model: Model = 'optIn', more: object = {}): ConsentSettings =>
  readConsent(file(model, more));

/** A record that answers all of the file above with "no", unless it is told otherwise. */
export const recordOf = (part: Partial<ConsentRecord> = {}): ConsentRecord => ({
  consentVersion: 3,
  time: now,
  strictness: strictness('optIn'),
  overGpc: false,
  id: 'k3j9x0ab',
  categories: ['analytics:0', 'advertising:0'],
  services: [],
  ...part,
});

export const yes = ['analytics:1', 'advertising:1'];

export const textOf = (part: Partial<ConsentRecord> = {}): string => encode(recordOf(part));

/** The ids that may run, beside those that always may. */
export const grantedOf = (allowed: Allowed): string[] =>
  [...allowed].filter(([id, on]) => on && id !== 'necessary' && id !== 'session').map(([id]) => id);
