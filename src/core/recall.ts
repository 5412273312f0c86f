import type { ConsentSettings } from '../config/consent-settings';
import { readCookies } from './read-cookies';
import { readCopy } from './read-copy';
import { refusal, weigh, type Standing } from './standing';

/** Marks a copy that stands alone, since no cookie could be written beside it. */
export const alone = '!';

/** All that the browser has stored under a name, to see whether it is still the same. */
export const stored = (name: string): string => [...readCookies(name), readCopy(name)].join(' ');

/**
 * What the browser remembers of the visitor's choice, at a time given in seconds. A copy can restore refusals; it
 * grants only where it stands alone, and no cookie came since. A refusal in haste, of which there was no time to keep
 * more than the one word, stands beside the cookie.
 */
export function recall(name: string, settings: ConsentSettings, now: number): Standing[] {
  const found: Standing[] = readCookies(name).map((one) => weigh(one, settings, now));
  const text = readCopy(name);
  if (text && (text === refusal || !found.length)) {
    const isAlone = text.startsWith(alone);
    const { record, answered } = weigh(isAlone ? text.slice(alone.length) : text, settings, now);
    found.push({ record, answered: answered && (isAlone || !text.includes(':1')) });
  }
  return found;
}
