import type { CookiePlace } from '../config/read-cookie-place';
import { alone } from './recall';
import { longest } from './record';
import { writeCookie } from './write-cookie';
import { writeCopy } from './write-copy';

/** `kept`: found again on the next page. `page`: this browser keeps nothing. `lost`: it keeps things, but not this. */
export type Kept = 'kept' | 'page' | 'lost';

/** Whether cookies can be written at all; `navigator.cookieEnabled` says yes in a sandboxed frame. */
function cookiesWork(name: string, place: CookiePlace): boolean {
  const works = writeCookie(`${name}-probe`, '1', 1, place);
  writeCookie(`${name}-probe`, '', -1, place);
  return works;
}

/** Keeps a record for some days in the cookie and its copy, which counts alone where there are no cookies. What did not stick leaves no older record behind. */
export function keep(name: string, text: string, days: number, place: CookiePlace): Kept {
  const fits = text.length <= longest;
  const kept = fits && writeCookie(name, text, days, place);
  if (!kept) writeCookie(name, '', -1, place);
  const lost = !kept && (!fits || cookiesWork(name, place));
  const copied = writeCopy(name, lost ? '' : kept ? text : alone + text);
  return lost ? 'lost' : kept || copied ? 'kept' : 'page';
}
