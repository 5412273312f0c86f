import type { Place } from './consent-settings';
import { entries, fields, type Fields } from './fields';
import { regionOf } from './region-of';
import { regionRows } from './region-rows';
import { models, strictness } from './strictness';

/** What is known of the visitor before anything is asked. */
export interface Visitor {
  /** Where the page says that the visitor is: `JP`, `US-CA`, `EEA`; empty where it does not say. */
  readonly region: string;
  /** The time zone of the visitor's clock: `Asia/Tokyo`. */
  readonly zone: string;
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean;
}

/** The categories that Global Privacy Control refuses: those that the file says, else those with behavioural ads. */
function refusedByGpc(file: Fields): readonly unknown[] {
  const { respect, appliesTo } = fields(fields(file['consent'])['gpc']);
  if (respect === false) return [];
  if (Array.isArray(appliesTo)) return appliesTo;
  return entries(file['services'])
    .filter(({ behavioralAds }) => behavioralAds === true)
    .map(({ category }) => category);
}

/** What the file says for this visitor. Of several rows that may apply the strictest model holds. */
export function placeOf(json: unknown, { region: said, zone, gpc }: Visitor): Place {
  const file = fields(json);
  const consent = fields(file['consent']);
  const region = regionOf(fields(consent['regions']), said, zone);
  const rows = regionRows(consent, region);
  const says = (wish: string): boolean => !!region && rows.some((row) => row[wish] === true);
  return {
    region,
    model: models[Math.max(...rows.map(({ model }) => strictness(model)))] ?? 'optIn',
    doNotSell: says('doNotSell'),
    showGpcStatus: says('showGpcStatus'),
    refused: gpc ? refusedByGpc(file) : [],
  };
}
