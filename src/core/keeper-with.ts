import type { ConsentSettings } from '../config/consent-settings';
import { readCookiePlace } from '../config/read-cookie-place';
import { answer, type Choice, type Method } from './answer';
import { clearTraces } from './clear-traces';
import type { Consent } from './consent';
import { encode } from './encode';
import { keep } from './keep';
import type { ConsentRecord } from './record';
import type { Receipt } from './receipt';
import type { Standing } from './standing';
import type { PageStore } from './store';

/**
 * Adds the receipt of a decision, where there is one, sends those that wait, and gives all. Never rejects.
 *
 * @param before What was remembered when the visitor chose.
 * @param decided The consent that came of it.
 */
export type Prover = (
  store: PageStore,
  before?: readonly Standing[],
  decided?: Consent,
) => Promise<readonly Receipt[]>;

/** Keeps what visitors decide, and the proof of it. */
export interface Keeper {
  /** @param before What was remembered when the visitor chose. */
  readonly keep: (
    choice: Choice,
    store: PageStore,
    settings: ConsentSettings,
    before: readonly Standing[],
    by: Method,
  ) => Outcome;
  readonly receipts: Prover;
}

/** What became of a choice. */
export interface Outcome {
  /** Whether the next page will know of it. */
  readonly saved: boolean;
  readonly standing: Standing;
  /** Removes what services that are not allowed have left here, and proves the choice. Once everybody knows of it. */
  readonly close: () => void;
}

/** Eight letters and digits; unique enough to tell records apart, useless for following anybody. */
const newId = (): string =>
  crypto.getRandomValues(new Uint8Array(8)).reduce((id, byte) => id + (byte % 36).toString(36), '');

/**
 * Makes a record of a choice and keeps it. One that is lost counts as denied; a browser that keeps nothing at all is
 * obeyed for this page. Nobody waits for the proof: the choice is in force without it.
 */
export const keeperWith = (prove: Prover): Keeper => ({
  keep(choice, store, settings, before, by) {
    const source = store.source();
    const record: ConsentRecord = {
      consentVersion: settings.consentVersion,
      time: Math.floor(Date.now() / 1000),
      strictness: settings.strictness,
      id: before.find((one) => one.record)?.record?.id ?? newId(),
      ...answer(choice, settings, { get: store.allows }, by),
    };
    const kept = keep(store.name, encode(record), settings.days, readCookiePlace(source));
    return {
      saved: kept === 'kept',
      standing: kept === 'lost' ? {} : { answered: true, record },
      close() {
        clearTraces(source, store.allows, store.name);
        void prove(store, before, store.get());
      },
    };
  },
  receipts: prove,
});
