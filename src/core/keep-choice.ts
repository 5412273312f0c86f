import type { ConsentSettings } from '../config/consent-settings';
import { readCookiePlace } from '../config/read-cookie-place';
import { strictness } from '../config/strictness';
import type { Id } from '../config/types/small-types';
import { answer, type Choice, type Method } from './answer';
import type { Allowed } from './decide';
import { clearTraces } from './clear-traces';
import { encode } from './encode';
import { keep } from './keep';
import type { ConsentRecord } from './record';
import type { Standing } from './standing';

/** What a choice is made of beside itself. */
export interface Situation {
  /** The name of the cookie. */
  readonly name: string;
  /** The file's JSON. */
  readonly source: unknown;
  readonly settings: ConsentSettings;
  readonly allowed: Allowed;
  readonly standings: readonly Standing[];
  readonly by: Method;
}

/** What became of a choice. */
export interface Outcome {
  /** Whether the next page will know of it. */
  readonly saved: boolean;
  readonly standing: Standing;
  /** Removes what services that are not allowed have left here. For the time when everybody knows of the choice. */
  readonly clear: (allows: (id: Id) => boolean) => void;
}

/** Eight letters and digits; unique enough to tell records apart, useless for following anybody. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');

/**
 * Makes a record of a choice and keeps it. One that is lost counts as denied; a browser that keeps nothing at all is
 * obeyed for this page.
 */
export function keepChoice(choice: Choice, situation: Situation): Outcome {
  const { name, source, settings, allowed, standings, by } = situation;
  const record: ConsentRecord = {
    consentVersion: settings.consentVersion,
    time: Math.floor(Date.now() / 1000),
    strictness: strictness(settings.model),
    id: standings.find((one) => one.record)?.record?.id ?? newId(),
    ...answer(choice, settings, allowed, by),
  };
  const kept = keep(name, encode(record), settings.days, readCookiePlace(source));
  return {
    saved: kept === 'kept',
    standing: kept === 'lost' ? {} : { answered: true, record },
    clear: (allows) => clearTraces(source, allows, name),
  };
}
