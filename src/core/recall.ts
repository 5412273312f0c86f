import type { ConsentSettings } from '../config/consent-settings';
import { readCookies } from './read-cookies';
import { readCopy } from './read-copy';
import { weigh, type Standing } from './standing';

/**
 * What the browser remembers of the visitor's choice, at a time given in seconds. A copy can restore refusals; it
 * grants only in a browser that takes no cookies.
 */
export function recall(name: string, settings: ConsentSettings, now: number): Standing[] {
  const cookies = readCookies(name);
  const text = cookies.length ? '' : readCopy(name);
  if (!text) return cookies.map((one) => weigh(one, settings, now));
  const { record, answered } = weigh(text, settings, now);
  return [{ record, answered: answered && !(text.includes(':1') && navigator.cookieEnabled) }];
}
