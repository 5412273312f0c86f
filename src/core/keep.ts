import type { ConsentSettings } from '../config/consent-settings';
import { readCookies, removeCookie, writeCookie, type CookiePlace } from './cookie-jar';
import { readCopy, writeCopy } from './copy';
import { longest } from './record';
import { weigh, type Standing } from './standing';

/** `kept`: found again on the next page. `page`: this browser keeps nothing. `lost`: it keeps things, but not this. */
export type Kept = 'kept' | 'page' | 'lost';

const placeOf = (name: string, { cookie }: ConsentSettings): CookiePlace => ({ name, ...cookie });

/** Whether cookies can be written at all; `navigator.cookieEnabled` says yes in a sandboxed frame. */
function cookiesWork(place: CookiePlace): boolean {
  const probe = { ...place, name: `${place.name}-probe` };
  const works = writeCookie(probe, '1', 1);
  removeCookie(probe);
  return works;
}

const grants = ({ record }: Standing): boolean =>
  !!record && [...record.categories.values(), ...record.services.values()].includes(true);

/** What the browser remembers of the visitor's choice. A copy can restore refusals; it grants only where no cookie can. */
export function recall(name: string, settings: ConsentSettings, now: number): Standing[] {
  const cookies = readCookies(name);
  if (cookies.length) return cookies.map((text) => weigh(text, settings, now));
  const copy = readCopy(name);
  if (copy === undefined) return [];
  const standing = weigh(copy, settings, now);
  if (!grants(standing) || !cookiesWork(placeOf(name, settings))) return [standing];
  return [{ ...standing, answered: false }];
}

/** Keeps a record in the cookie and its copy. What did not stick leaves no older record behind. */
export function keep(name: string, text: string, settings: ConsentSettings): Kept {
  const place = placeOf(name, settings);
  const fits = text.length <= longest;
  if (fits && writeCookie(place, text, settings.days)) {
    writeCopy(name, text);
    return 'kept';
  }
  removeCookie(place);
  const faulty = !fits || cookiesWork(place);
  const copied = writeCopy(name, faulty ? undefined : text);
  return faulty ? 'lost' : copied ? 'kept' : 'page';
}
