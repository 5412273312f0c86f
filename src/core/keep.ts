import type { ConsentSettings } from '../config/consent-settings';
import { readCookies, removeCookie, writeCookie, type CookiePlace } from './cookie-jar';
import { readCopy, writeCopy } from './copy';
import { longest } from './record';
import { weigh, type Standing } from './standing';

/** `kept`: found again on the next page. `page`: this browser keeps nothing. `lost`: it keeps things, but not this. */
export type Kept = 'kept' | 'page' | 'lost';

const placeOf = (name: string, { domain, path }: ConsentSettings): CookiePlace => ({ name, domain, path });

/** Whether cookies can be written at all; `navigator.cookieEnabled` says yes in a sandboxed frame. */
function cookiesWork(place: CookiePlace): boolean {
  const probe = { ...place, name: `${place.name}-probe` };
  const works = writeCookie(probe, '1', 1);
  removeCookie(probe);
  return works;
}

/** What the browser remembers of the visitor's choice. A copy can restore refusals; it grants only where no cookie can. */
export function recall(name: string, settings: ConsentSettings, now: number): Standing[] {
  const cookies = readCookies(name);
  const copy = cookies.length ? undefined : readCopy(name);
  const found = (copy === undefined ? cookies : [copy]).map((text) => weigh(text, settings, now));
  const restores = copy?.includes(':1') && cookiesWork(placeOf(name, settings));
  return restores ? found.map(({ record }) => ({ record, answered: false })) : found;
}

/** Keeps a record in the cookie and its copy. What did not stick leaves no older record behind. */
export function keep(name: string, text: string, settings: ConsentSettings): Kept {
  const place = placeOf(name, settings);
  const fits = text.length <= longest;
  const kept = fits && writeCookie(place, text, settings.days);
  if (!kept) removeCookie(place);
  const lost = !kept && (!fits || cookiesWork(place));
  const copied = writeCopy(name, lost ? '' : text);
  return lost ? 'lost' : kept || copied ? 'kept' : 'page';
}
