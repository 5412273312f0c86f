import Cookies from 'js-cookie';
import type { CookiePlace } from '../config/read-cookie-place';
import { readCookies } from './read-cookies';

/**
 * Writes a cookie for some days, fewer than none to remove it. Scalars only, never an object of the file
 * (CVE-2026-46625). Whether the value is there afterwards: a browser may drop a write and keep the old value.
 */
export function writeCookie(
  name: string,
  value: string,
  expires: number,
  { path, domain }: CookiePlace,
): boolean {
  try {
    const secure = location.protocol === 'https:';
    Cookies.set(name, value, { path, domain: domain as string, expires, secure, sameSite: 'Lax' });
  } catch {
    // An opaque origin has no cookies to write.
  }
  return readCookies(name).includes(value);
}
