import Cookies from 'js-cookie';

/** Where the cookie lives; scalars only, never an object of the file (CVE-2026-46625). */
export interface CookiePlace {
  readonly name: string;
  readonly domain: string | undefined;
  readonly path: string;
}

/** Read through the prototype, since `<img name="cookie">` takes the place of `document.cookie`. */
const header = (): string => {
  try {
    return String(Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.get?.call(document) ?? '');
  } catch {
    return '';
  }
};

/** Every value of a name; more than one where it was set for several paths or domains, which js-cookie hides. */
export const readCookies = (name: string): string[] =>
  header()
    .split(';')
    .map((pair) => pair.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));

const attributes = ({ domain, path }: CookiePlace): Cookies.CookieAttributes => ({
  path,
  ...(domain && { domain }),
  sameSite: 'Lax',
  secure: location.protocol === 'https:',
});

/** Whether the value is there afterwards: a browser may drop a write and keep the old value without a word. */
export function writeCookie(place: CookiePlace, value: string, days: number): boolean {
  try {
    Cookies.set(place.name, value, { ...attributes(place), expires: days });
  } catch {
    return false;
  }
  return readCookies(place.name).includes(value);
}

export function removeCookie(place: CookiePlace): void {
  try {
    Cookies.remove(place.name, attributes(place));
  } catch {
    // An opaque origin has no cookies to remove.
  }
}
