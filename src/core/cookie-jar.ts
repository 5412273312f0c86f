import Cookies from 'js-cookie';

/** Where the cookie lives; scalars only, never an object of the file (CVE-2026-46625). */
export interface CookiePlace {
  readonly name: string;
  readonly domain: string | undefined;
  readonly path: string;
}

/** The page's cookies, read through the prototype: `<img name="cookie">` takes the place of `document.cookie`. */
const header = (): string => {
  try {
    return Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.get?.call(document) as string;
  } catch {
    return '';
  }
};

/** Every value of a name; more than one where it was set for several paths or domains, which js-cookie hides. */
export const readCookies = (name: string): string[] =>
  header()
    .split(/;[ \t]*/)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));

/** Whether the value is there afterwards: a browser may drop a write and keep the old value without a word. */
export function writeCookie({ name, path, domain }: CookiePlace, value: string, days: number): boolean {
  try {
    const secure = location.protocol === 'https:';
    Cookies.set(name, value, { path, sameSite: 'Lax', secure, expires: days, ...(domain && { domain }) });
  } catch {
    // An opaque origin has no cookies to write.
  }
  return readCookies(name).includes(value);
}

/** Removes the cookie by letting it end in the past. */
export const removeCookie = (place: CookiePlace): boolean => writeCookie(place, '', -1);
