import type { ConsentSettings } from '../config/consent-settings';
import { readCookiePlace, type CookiePlace } from '../config/read-cookie-place';
import { strictness } from '../config/strictness';
import { answer, type Choice } from './answer';
import type { Allowed } from './decide';
import { encode } from './encode';
import { longest, type ConsentRecord } from './record';
import type { Standing } from './standing';
import { writeCookie } from './write-cookie';
import { writeCopy } from './write-copy';

/** What a choice is made of beside itself. */
export interface Situation {
  /** The name of the cookie. */
  readonly name: string;
  /** The file's JSON. */
  readonly source: unknown;
  readonly settings: ConsentSettings;
  readonly allowed: Allowed;
  readonly standings: readonly Standing[];
}

/** What became of a choice. */
export interface Kept {
  /** Whether the next page will know of it. */
  readonly saved: boolean;
  readonly standing: Standing;
}

/** Eight letters and digits; unique enough to tell records apart, useless for following anybody. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');

function recordOf(choice: Choice, { settings, allowed, standings }: Situation): ConsentRecord {
  return {
    consentVersion: settings.consentVersion,
    time: Math.floor(Date.now() / 1000),
    strictness: strictness(settings.model),
    id: standings.find((one) => one.record)?.record?.id ?? newId(),
    ...answer(choice, settings, allowed),
  };
}

/** Whether cookies can be written at all; `navigator.cookieEnabled` says yes in a sandboxed frame. */
function cookiesWork(name: string, place: CookiePlace): boolean {
  const works = writeCookie(`${name}-probe`, '1', 1, place);
  writeCookie(`${name}-probe`, '', -1, place);
  return works;
}

/**
 * Keeps a choice in the cookie and its copy. What did not stick leaves no older record behind, and counts as denied;
 * a browser that keeps nothing at all is obeyed for this page.
 */
export function keep(choice: Choice, situation: Situation): Kept {
  const { name, settings, source } = situation;
  const record = recordOf(choice, situation);
  const place = readCookiePlace(source);
  const text = encode(record);
  const fits = text.length <= longest;
  const kept = fits && writeCookie(name, text, settings.days, place);
  if (!kept) writeCookie(name, '', -1, place);
  const lost = !kept && (!fits || cookiesWork(name, place));
  const copied = writeCopy(name, lost ? '' : text);
  return { saved: kept || (copied && !lost), standing: lost ? {} : { answered: true, record } };
}
