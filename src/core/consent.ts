import type { ConsentSettings } from '../config/consent-settings';
import type { LanguageTag, Model } from '../config/types/small-types';
import type { Method } from './answer';
import type { Decision } from './decide';
import type { ConsentRecord } from './record';

/** The state of the visitor's consent; frozen, and the same reference until something changes. */
export interface Consent {
  /** Whether the file has been read. Before, and where it cannot be, nothing is granted. */
  readonly ready: boolean;
  /** Whether the visitor is being asked and has yet to answer. */
  readonly asked: boolean;
  readonly model: Model | null;
  /** The language of the page's screens. */
  readonly language: LanguageTag;
  /** Ids of the categories and services that may run. */
  readonly granted: readonly string[];
  /** Ids of those that may not. */
  readonly refused: readonly string[];
  /** How the answer was given; `stored` where it was found, `null` where there is none. */
  readonly by: Method | null;
  /** ISO 8601, or `null` where there is no answer. */
  readonly decidedAt: string | null;
  readonly expiresAt: string | null;
  /** The id of the consent record. */
  readonly id: string | null;
}

const moment = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** The public view of a decision. */
export function describe(
  language: LanguageTag,
  settings: ConsentSettings | undefined,
  decision: Decision,
  record: ConsentRecord | undefined,
  by: Method | null,
): Consent {
  const ids = (granted: boolean): readonly string[] =>
    Object.freeze([...decision.allowed].filter(([, allowed]) => allowed === granted).map(([id]) => id));
  return Object.freeze({
    ready: !!settings?.usable,
    asked: decision.asked,
    model: settings?.model ?? null,
    language,
    granted: ids(true),
    refused: ids(false),
    by,
    decidedAt: record ? moment(record.time) : null,
    expiresAt: record && settings ? moment(record.time + settings.days * 86_400) : null,
    id: record?.id ?? null,
  });
}
