import type { ConsentSettings } from '../config/consent-settings';
import { readCookiePlace } from '../config/read-cookie-place';
import { strictness } from '../config/strictness';
import { answer, type Choice } from './answer';
import { clearTraces } from './clear-traces';
import { encode } from './encode';
import { keep } from './keep';
import type { ConsentRecord } from './record';
import type { Receipt } from './receipt';
import type { Standing } from './standing';
import type { PageStore } from './store';

/** Keeps what visitors decide, and the proof of it. */
export interface Keeper {
  /** @param before What was remembered when the visitor chose. */
  readonly keep: (
    choice: Choice,
    store: PageStore,
    settings: ConsentSettings,
    before: readonly Standing[],
  ) => Outcome;
  /** Gives the receipts, and sends those that wait. Never rejects. */
  readonly receipts: (store: PageStore) => Promise<readonly Receipt[]>;
}

/** What became of a choice. */
export interface Outcome {
  /** Whether the next page will know of it. */
  readonly saved: boolean;
  readonly standing: Standing;
  /** Removes what services that are not allowed have left here. For the time when everybody knows of the choice. */
  readonly clear: () => void;
}

/** Eight letters and digits; unique enough to tell records apart, useless for following anybody. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');

/**
 * Makes a record of a choice and keeps it. One that is lost counts as denied; a browser that keeps nothing at all is
 * obeyed for this page.
 */
export const keepChoice: Keeper['keep'] = (choice, store, settings, before) => {
  const source = store.source();
  const record: ConsentRecord = {
    consentVersion: settings.consentVersion,
    time: Math.floor(Date.now() / 1000),
    strictness: strictness(settings.model),
    id: before.find((one) => one.record)?.record?.id ?? newId(),
    ...answer(choice, settings, { get: store.allows }),
  };
  const kept = keep(store.name, encode(record), settings.days, readCookiePlace(source));
  return {
    saved: kept === 'kept',
    standing: kept === 'lost' ? {} : { answered: true, record },
    clear: () => clearTraces(source, store.allows, store.name),
  };
};
