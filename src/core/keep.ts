import type { ConsentSettings } from '../config/consent-settings';
import { readCookies, writeCookie } from './cookie-jar';
import { copy } from './copy';
import { longest } from './record';
import { weigh, type Standing } from './standing';

/** `kept`: found again on the next page. `page`: this browser keeps nothing. `lost`: it keeps things, but not this. */
export type Kept = 'kept' | 'page' | 'lost';

/** Whether cookies can be written at all; `navigator.cookieEnabled` says yes in a sandboxed frame. */
function cookiesWork(name: string, settings: ConsentSettings): boolean {
  const works = writeCookie(`${name}-probe`, '1', 1, settings);
  writeCookie(`${name}-probe`, '', -1, settings);
  return works;
}

/** What the browser remembers of the visitor's choice. A copy can restore refusals; it grants only where no cookie can. */
export function recall(name: string, settings: ConsentSettings, now: number): Standing[] {
  const cookies = readCookies(name);
  const text = cookies.length ? undefined : copy(name);
  if (!text) return cookies.map((one) => weigh(one, settings, now));
  const { record, answered } = weigh(text, settings, now);
  return [{ record, answered: answered && !(text.includes(':1') && cookiesWork(name, settings)) }];
}

/** Keeps a record in the cookie and its copy. What did not stick leaves no older record behind. */
export function keep(name: string, text: string, settings: ConsentSettings): Kept {
  const fits = text.length <= longest;
  const kept = fits && writeCookie(name, text, settings.days, settings);
  if (!kept) writeCookie(name, '', -1, settings);
  const lost = !kept && (!fits || cookiesWork(name, settings));
  const copied = copy(name, lost ? '' : text) === text;
  return lost ? 'lost' : kept || copied ? 'kept' : 'page';
}
