import Cookies from 'js-cookie';
import type { ConsentSettings } from '../config/consent-settings';

/** The page's cookies, read through the prototype: `<img name="cookie">` takes the place of `document.cookie`. */
function header(): string {
  try {
    return Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.get?.call(document) as string;
  } catch {
    return '';
  }
}

/** Every value of a name; more than one where it was set for several paths or domains, which js-cookie hides. */
export const readCookies = (name: string): string[] =>
  header()
    .split(/;[ \t]*/)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));

/**
 * Writes a cookie for some days, fewer than none to remove it. Scalars only, never an object of the file
 * (CVE-2026-46625). Whether the value is there afterwards: a browser may drop a write and keep the old value.
 */
export function writeCookie(
  name: string,
  value: string,
  expires: number,
  { path, domain }: ConsentSettings,
): boolean {
  try {
    const secure = location.protocol === 'https:';
    Cookies.set(name, value, { path, domain: domain as string, expires, secure, sameSite: 'Lax' });
  } catch {
    // An opaque origin has no cookies to write.
  }
  return readCookies(name).includes(value);
}
