import type { Receipt } from '../../src/core/receipt';

let made = 0;

/** A receipt that is in order; each has an id of its own. */
export const receiptOf = (part: Partial<Receipt> = {}): Receipt => ({
  receipt: 1,
  id: (made += 1).toString(16).padStart(32, '0'),
  recordId: 'k3j9x0ab',
  previousId: null,
  time: '2026-11-21T00:00:00.000Z',
  expires: '2027-05-20T00:00:00.000Z',
  event: 'given',
  method: 'banner',
  model: 'optIn',
  language: 'ja',
  region: null,
  format: 1,
  version: '2026-11-21',
  consentVersion: 3,
  shirase: '0.1.0',
  shown: 'a'.repeat(64),
  categories: { analytics: true },
  services: { counter: true },
  ...part,
});
